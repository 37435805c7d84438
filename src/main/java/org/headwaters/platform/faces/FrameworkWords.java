package org.headwaters.platform.faces;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;

/** What the framework says by itself, in the words of our own text: where a choice was sent that its page did not offer. */
public class FrameworkWords extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        var notOffered = ResourceBundle.getBundle("text.platform").getString("platform.notOffered");
        return new Object[][] {
            {"jakarta.faces.component.UISelectOne.INVALID", notOffered},
            {"jakarta.faces.component.UISelectMany.INVALID", notOffered}
        };
    }
}
