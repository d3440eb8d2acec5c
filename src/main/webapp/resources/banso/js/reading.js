/* A suggested field of expertise is taken over into the form by its button, and given back by the same; only saving writes. */
(function () {
    "use strict";

    function box(button) {
        var form = button.closest("form");
        return form && form.querySelector("input[type=checkbox][value='" + button.getAttribute("data-adopt") + "']");
    }

    function show(button) {
        var input = box(button);
        button.setAttribute("aria-pressed", String(!!input && input.checked));
    }

    function turn(input) {
        var group = input.closest("details");
        if (group) {
            group.open = true;
        }
        input.click();
    }

    document.addEventListener("click", function (event) {
        var one = event.target.closest("[data-adopt]");
        var all = event.target.closest("[data-adopt-all]");
        if (one && box(one)) {
            turn(box(one));
        } else if (all) {
            all.closest("form").querySelectorAll("[data-adopt][data-likely=true]").forEach(function (button) {
                if (box(button) && !box(button).checked) {
                    turn(box(button));
                }
            });
        }
    });
    document.addEventListener("change", function (event) {
        if (event.target.matches(".need-form input[type=checkbox]")) {
            event.target.closest("form").querySelectorAll("[data-adopt]").forEach(show);
        }
    });
    document.querySelectorAll("[data-adopt]").forEach(show);
})();
