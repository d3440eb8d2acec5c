package org.banso.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Forms post to the readable address the browser shows, and every view speaks the visitor's language. */
public class AddressKeepingViewHandler extends ViewHandlerWrapper {
    public AddressKeepingViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        Object address = faces.getExternalContext().getRequestMap().get(RouteFilter.ADDRESS);
        boolean own = faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
        return own && address != null ? address.toString() : super.getActionURL(faces, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return CDI.current().select(Visitor.class).get().getLocale();
    }
}
