/* Forms with data-keep: what is typed stays in this browser until it is saved, so that a lost connection loses nothing. */
document.addEventListener("DOMContentLoaded", function () { // banso.js, which has the store, may stand behind this
    "use strict";

    var form = document.querySelector("form[data-keep]");
    var store = window.bansoKept;
    if (!form || !store) {
        return;
    }
    var key = store.key(form);
    var offer = form.querySelector("[data-kept-offer]");
    var say = form.querySelector("[data-kept-say]");
    var waiting = null;

    function inputs() {
        return Array.from(form.querySelectorAll("textarea, select, input")).filter(function (input) {
            return input.name && !/^(hidden|submit|button|checkbox|radio|file|password)$/.test(input.type);
        });
    }

    function clock(at) {
        return new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    }

    function tell(name, at) {
        var words = say.getAttribute("data-kept-" + name);
        say.textContent = at ? words.replace("{0}", clock(at)) : words;
    }

    function keep() {
        waiting = null;
        var typed = {};
        inputs().forEach(function (input) { typed[input.name] = input.value; });
        var at = Date.now();
        if (store.write(key, { at: at, typed: typed })) {
            tell("now", at);
        }
    }

    function texts(input) {
        return input.tagName === "TEXTAREA" || input.type === "text";
    }

    /* Only what would be lost is offered: a text here that the page has not. */
    var kept = store.read(key);
    if (kept && inputs().some(function (input) {
        var before = kept.typed[input.name];
        return texts(input) && before && before.trim() && before.trim() !== input.value.trim();
    })) {
        var line = offer.querySelector("[data-kept-at]");
        line.textContent = line.getAttribute("data-kept-at").replace("{0}", new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" }));
        offer.hidden = false;
    }

    form.addEventListener("click", function (event) {
        if (event.target.hasAttribute("data-kept-back")) {
            inputs().forEach(function (input) {
                if (Object.prototype.hasOwnProperty.call(kept.typed, input.name)) {
                    input.value = kept.typed[input.name];
                    var fold = input.closest("details");
                    if (fold && input.value) {
                        fold.open = true;
                    }
                    input.dispatchEvent(new Event("input", { bubbles: true }));
                }
            });
            offer.hidden = true;
        } else if (event.target.hasAttribute("data-kept-away")) {
            store.remove(key);
            offer.hidden = true;
        }
    });

    form.addEventListener("input", function () {
        window.clearTimeout(waiting);
        waiting = window.setTimeout(keep, 400);
    });
    window.addEventListener("pagehide", function () {
        if (waiting) {
            keep();
        }
    });

    /* Without a connection the browser would leave the page for one that says so; the text is safer here. */
    form.addEventListener("submit", function (event) {
        if (waiting) {
            window.clearTimeout(waiting);
            keep();
        }
        if (!window.navigator.onLine) {
            event.preventDefault();
            event.stopImmediatePropagation();
            tell("offline");
            say.scrollIntoView({ block: "nearest" });
        }
    }, true);
});
