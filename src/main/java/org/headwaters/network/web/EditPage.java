package org.headwaters.network.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.network.OrganisationDesk;
import org.headwaters.network.OrganisationShown;
import org.headwaters.network.OrganisationShown.Change;
import org.headwaters.network.OrganisationShown.Mine;
import org.headwaters.network.OrganisationWorkflow;
import org.headwaters.network.ProfileField;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** My organisation: what it tells of itself, what it looks for, and what somebody thinks is wrong. */
@Page
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private OrganisationWorkflow workflow;

    private String ref;
    private long version;
    private TypedProfile typed;
    private final HashMap<Long, String> words = new HashMap<>();
    private transient OrganisationShown shown;
    private transient List<Mine> mine;
    private transient Part picture;

    public void open() {
        ref = getShown().card().reference();
        version = getShown().version();
        typed = new TypedProfile(getShown().profile());
    }

    public String save() {
        workflow.describe(ref, version, typed.profile());
        Said.next("network.edit.saved");
        return here();
    }

    /** Two more lines to write in; what is typed stays. */
    public void more() {
        typed.spare();
    }

    public String showPicture() {
        try (var bytes = picture.getInputStream()) {
            workflow.showLogo(ref, picture.getSubmittedFileName(), bytes);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        Said.next("network.edit.logo.shown");
        return here();
    }

    public String removePicture() {
        workflow.removeLogo(ref);
        Said.next("network.edit.logo.removed");
        return here();
    }

    public String accept(Change change) {
        workflow.accept(change.id(), change.version(), words.get(change.id()));
        Said.next(
                change.field() == ProfileField.OTHER ? "network.edit.change.done" : "network.edit.change.accepted",
                change.by());
        return here();
    }

    public String refuse(Change change) {
        workflow.refuse(change.id(), change.version(), words.get(change.id()));
        Said.next("network.edit.change.refused", change.by());
        return here();
    }

    private String here() {
        return NetworkPages.EDIT.go("ref", ref);
    }

    public OrganisationShown getShown() {
        if (shown == null) {
            shown = desk.organisation(ref);
        }
        return shown;
    }

    /** The other organisations of somebody who acts for several, and none for somebody with one. */
    public List<Mine> getOthers() {
        if (mine == null) {
            mine = desk.mine().stream()
                    .filter(one -> !one.card().reference().equals(ref))
                    .toList();
        }
        return mine;
    }

    public Map<String, String> getTyped() {
        return typed.fields();
    }

    public List<TypedProfile.Line> getGives() {
        return typed.gives();
    }

    public List<TypedProfile.Line> getNeeds() {
        return typed.needs();
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
