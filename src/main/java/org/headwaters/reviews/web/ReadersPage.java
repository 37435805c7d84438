package org.headwaters.reviews.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.faces.Page;
import org.headwaters.reviews.Reader;
import org.headwaters.reviews.ReaderDesk;

/** Everybody who reads, with how much they have and how much they want. */
@Page
public class ReadersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderDesk desk;

    private List<Reader> readers = List.of();

    public void open() {
        readers = desk.all();
    }

    public List<Reader> getReaders() {
        return readers;
    }
}
