package org.headwaters.platform.home.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.home.HomeDesk;
import org.headwaters.platform.home.HomeDesk.Found;

/** Everything the reader may see that has these words; the words live in the address. */
@Page
public class SearchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HomeDesk desk;

    private String words;
    private transient Found found;

    public void open() {
        found = desk.find(words);
    }

    public List<String> getKinds() {
        return List.copyOf(getFound().byKind().keySet());
    }

    public Found getFound() {
        if (found == null) {
            open();
        }
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
