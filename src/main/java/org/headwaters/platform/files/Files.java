package org.headwaters.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Keeps files and gives them back. A file is kept whole, in the caller's transaction, or not at all. */
@ApplicationScoped
@Published
public class Files {
    /** How many one subject may have. */
    public static final int MOST = 20;

    private static final Logger LOG = Logger.getLogger(Files.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private FileRows rows;

    @Inject
    private Folder folder;

    @Inject
    @Any
    private Instance<FileGuard> guards;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Reads the stream to its end and keeps it. The caller has asked whether this person may.
     *
     * @param name what the person's device called it; refused when it misleads
     * @param limit the most bytes taken
     */
    public FileId keep(SubjectRef subject, String name, InputStream bytes, long limit) {
        var plain = new FileName(name);
        if (rows.of(subject).size() >= MOST) {
            throw new Refusal("platform.files.refused.tooMany", MOST);
        }
        try (var draft = Draft.of(bytes, limit, plain)) {
            var kind = Sniff.kindOf(draft.path(), plain);
            var id = new FileId(token());
            var by = caller.isSignedIn() ? caller.person() : null;
            var card = new FileCard(
                    id, subject, plain.value(), kind.type(), draft.size(), draft.sha256(), by, clock.instant());
            try (var again = draft.read()) {
                store(rows.add(card), again);
            }
            return id;
        } catch (IOException lost) {
            LOG.log(Level.WARNING, "A file could not be kept: the line broke, or the disk is full", lost);
            throw new Unkept(plain.value(), lost);
        }
    }

    /** Gives a file to the caller if the room it belongs to lets the caller read it; else there is no such file. */
    public OpenFile open(FileId id) {
        var file = rows.find(id).orElseThrow(() -> new NotFound(id.value()));
        var card = file.card();
        var mayRead = guards.stream()
                .filter(guard -> guard.kind().equals(card.subject().kind()))
                .anyMatch(guard -> guard.mayRead(card.subject(), caller));
        if (!mayRead) {
            audit.refused("files.refused", card.subject(), id.value());
            throw new NotFound(id.value());
        }
        return new OpenFile(card, bytes(file));
    }

    /** Takes a file away for good, with the caller's transaction. The caller has asked whether this person may. */
    public void remove(FileId id) {
        var file = rows.find(id).orElseThrow(() -> new NotFound(id.value()));
        rows.remove(file);
        folder.remove(id);
        audit.write("files.remove", file.card().subject(), file.card().name(), null);
    }

    /** The files of one subject, oldest first. The caller has asked whether this person may see them. */
    public List<FileCard> of(SubjectRef subject) {
        return rows.of(subject);
    }

    /** The same for many subjects of one kind, in one query. */
    public List<FileCard> of(String kind, Collection<String> references) {
        return references.isEmpty() ? List.of() : rows.of(kind, references);
    }

    /** The bytes of a file, from wherever they are. */
    InputStream bytes(StoredFile file) {
        return folder.open(file.card().id()).orElseGet(() -> new Pieces(number -> rows.piece(file.getId(), number)));
    }

    private void store(StoredFile file, InputStream bytes) throws IOException {
        if (folder.isChosen()) {
            folder.keep(file.card().id(), bytes);
        } else {
            rows.addPieces(file, bytes);
        }
    }

    private static String token() {
        var random = new byte[18];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
