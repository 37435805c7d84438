package org.headwaters.platform.files;

import java.io.InputStream;
import org.headwaters.platform.Published;

/** A kept file being read; the bytes come from the database piece by piece. */
@Published
public record OpenFile(FileCard card, InputStream bytes) {}
