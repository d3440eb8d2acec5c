/* The karte: drafts are kept while somebody types, who else is here is asked for, the history of a field opens. */
(function () {
    "use strict";

    var KEEP_AFTER = 4000;
    var HERE_EVERY = 30000;
    /* Nobody at the keyboard for so long: the page stops telling, so that an abandoned session can end. */
    var AWAY_AFTER = 300000;

    /* ---- Drafts ---- */
    var timers = {};

    function section(target) {
        return target && target.closest ? target.closest("[data-keep]") : null;
    }

    function keep(name) {
        window.clearTimeout(timers[name]);
        delete timers[name];
        if (document.querySelector('[data-keep="' + name + '"][data-held="false"]') && window[name]) {
            window[name]();
        }
    }

    function typed(event) {
        var at = section(event.target);
        if (at) {
            var name = at.getAttribute("data-keep");
            timers[name] = timers[name] || window.setTimeout(function () { keep(name); }, KEEP_AFTER);
        }
    }

    document.addEventListener("input", typed);
    document.addEventListener("change", typed);
    document.addEventListener("focusout", function (event) {
        var at = section(event.target);
        /* A press on a button of the section decides what becomes of the text; a draft sent before it would only overtake it. */
        if (at && timers[at.getAttribute("data-keep")] && !(event.relatedTarget && event.relatedTarget.closest(".form-actions"))) {
            keep(at.getAttribute("data-keep"));
        }
    });
    document.addEventListener("click", function (event) {
        var at = event.target.closest(".form-actions") ? section(event.target) : null;
        if (at) {
            window.clearTimeout(timers[at.getAttribute("data-keep")]);
            delete timers[at.getAttribute("data-keep")];
        }
    }, true);

    /* ---- Presence ---- */
    var active = Date.now();

    ["keydown", "pointerdown", "pointermove", "scroll"].forEach(function (kind) {
        document.addEventListener(kind, function () { active = Date.now(); }, { passive: true });
    });

    function here() {
        if (!document.hidden && Date.now() - active < AWAY_AFTER && window.karteHere) {
            window.karteHere();
        }
    }

    function begin() {
        document.addEventListener("visibilitychange", function () {
            active = document.hidden ? active : Date.now();
            here();
        });
        window.setInterval(here, HERE_EVERY);
        here();
    }

    window.addEventListener("load", function () {
        jump();
        /* jQuery runs what waits for the page after "load" at times, and in the order it was given. PrimeFaces puts the nonce
           into the forms that way; a post sent before it is refused, so this waits behind it. */
        window.jQuery(begin);
    });

    /* ---- A link to a missing field opens its section; the cursor goes into the field ---- */
    function jump() {
        var field = new URLSearchParams(window.location.search).get("edit");
        var input = field && document.querySelector('[id$=":' + CSS.escape(field) + '"]');
        if (input) {
            input.scrollIntoView({ block: "center" });
            (input.matches("input, textarea, select") ? input : input.querySelector("input, textarea, select") || input).focus();
        }
    }

    /* ---- History of a field ---- */
    document.addEventListener("click", function (event) {
        var opener = event.target.closest("[data-history]");
        var dialog = document.getElementById("field-history");
        if (opener && dialog && window.fieldHistory) {
            window.fieldHistory([{ name: "field", value: opener.getAttribute("data-history") }]);
            dialog.showModal();
        }
    });
})();
