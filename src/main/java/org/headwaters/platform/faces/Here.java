package org.headwaters.platform.faces;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the present page with what it was asked for: only those parameters that the page itself names. Whatever
 * else came along could be the name of a button, and would be pressed with the next form.
 */
final class Here {
    private Here() {}

    static String address(FacesContext faces) {
        var view = faces.getViewRoot();
        var page = faces.getApplication().getViewHandler().getActionURL(faces, view.getViewId());
        var named = ViewMetadata.getViewParameters(view).stream()
                .map(UIViewParameter::getName)
                .toList();
        return faces.getExternalContext()
                .encodeActionURL(with(page, named, faces.getExternalContext().getRequestParameterMap()));
    }

    static String with(String page, Collection<String> named, Map<String, String> sent) {
        var query = named.stream()
                .distinct() // two beans of a page may read the same parameter
                .filter(name -> sent.get(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(sent.get(name), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + query;
    }
}
