/* Panels of jobs draw themselves anew until their job is over, and rest while nobody looks. */
(function () {
    "use strict";

    var EVERY = 1500;
    var timer = null;

    function running() {
        return Array.from(document.querySelectorAll('[data-job][data-job-over="false"]'));
    }

    function plan() {
        window.clearTimeout(timer);
        if (!document.hidden && running().length) {
            timer = window.setTimeout(look, EVERY);
        }
    }

    function told(place, panel) {
        var say = place && place.querySelector("[data-job-say]");
        if (say) {
            say.textContent = panel.getAttribute("data-job-told");
        }
        if (place && place.getAttribute("data-job-then") === "reload") {
            window.location.reload();
        }
    }

    function draw(old, html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-job]");
        if (!fresh || !old.isConnected) {
            return;
        }
        var place = old.closest(".job-place");
        var focused = old.contains(document.activeElement);
        old.replaceWith(fresh);
        if (fresh.getAttribute("data-job-over") === "true") {
            told(place, fresh);
        }
        if (focused) {
            var next = fresh.querySelector("a[href], button");
            if (next) {
                next.focus();
            }
        }
    }

    function look() {
        Promise.all(running().map(function (panel) {
            /* "banso.poll": the page asks by itself, so a session still ends when nobody uses it. */
            return fetch(panel.getAttribute("data-job") + "?banso.poll=1", { credentials: "same-origin", redirect: "error" })
                .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
                .then(function (html) { draw(panel, html); });
        })).then(plan, function () {
            /* Signed out, or the server is starting anew: the page shows what it knew. */
            timer = window.setTimeout(plan, EVERY * 8);
        });
    }

    document.addEventListener("visibilitychange", function () {
        if (!document.hidden) {
            plan();
        }
    });
    plan();
})();
