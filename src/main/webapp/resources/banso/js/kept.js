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
    /* A select that turns the form to another page of it, such as the month of a report; each page is kept under a name of its own. */
    var turns = form.querySelector("select[data-turns]");
    var page = turns ? turns.value : null;
    var waiting = null;
    var typed = false;

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
        var texts = {};
        inputs().forEach(function (input) { texts[input.name] = input.value; });
        var at = Date.now();
        var done = store.write(key, { at: at, typed: texts });
        if (done) {
            tell("now", at);
        }
        return done;
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

    /* Where the browser keeps nothing, the warning of every form with unsaved entries stands before the turn. */
    function turn() {
        var to = new URL(window.location.href);
        to.searchParams.set(turns.getAttribute("data-turns"), turns.value);
        to.hash = turns.closest("section[id]").id;
        turns.value = page;
        window.clearTimeout(waiting);
        if (!typed || keep()) {
            form.dispatchEvent(new CustomEvent("banso:kept", { bubbles: true }));
        }
        window.location.assign(to.href);
    }

    if (turns) {
        Array.from(turns.options).forEach(function (option) {
            var name = key.slice(0, key.length - page.length) + option.value;
            if (option.value && option.value !== page && store.read(name)) {
                option.textContent += " " + say.getAttribute("data-kept-mark");
            }
        });
        turns.addEventListener("change", turn);
        if (new URL(window.location.href).searchParams.has(turns.getAttribute("data-turns"))) {
            turns.focus({ preventScroll: true });
        }
    }

    form.addEventListener("input", function (event) {
        if (event.target === turns) {
            return;
        }
        typed = true;
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
