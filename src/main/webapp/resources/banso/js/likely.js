/* Who may be the organization being typed: a place beside the form that is drawn anew while one types. */
(function () {
    "use strict";

    var PAUSE = 250;

    document.querySelectorAll("[data-likely]").forEach(function (place) {
        var asking = place.getAttribute("data-likely-fields").split(" ");
        var timer = 0;
        var turn = 0;

        /* The name of a field within its form; those of further contacts end in a digit. */
        function plain(field) {
            return field.name ? field.name.split(":").pop().replace(/\d$/, "") : "";
        }

        function asks(field) {
            return asking.indexOf(plain(field)) >= 0;
        }

        function look() {
            var mine = ++turn;
            var typed = new URLSearchParams();
            Array.from(place.closest("form").elements).filter(asks).forEach(function (field) {
                if (field.value.trim()) {
                    typed.append(plain(field), field.value.trim());
                }
            });
            window.fetch(place.getAttribute("data-likely") + "?" + typed, { credentials: "same-origin", redirect: "error" })
                .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
                .then(function (html) {
                    if (mine === turn) { // a later letter has its own answer
                        var fresh = new DOMParser().parseFromString(html, "text/html").querySelector(".note");
                        place.replaceChildren.apply(place, fresh ? [fresh] : []);
                    }
                }, function () {}); // signed out: what was known stays
        }

        place.closest("form").addEventListener("input", function (event) {
            if (asks(event.target)) {
                window.clearTimeout(timer);
                timer = window.setTimeout(look, PAUSE);
            }
        });
        look();
    });
})();
