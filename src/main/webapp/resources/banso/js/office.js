/* The inbox shows the row under the cursor at the right; forms that open take the cursor. */
(function () {
    "use strict";

    var timer = 0;

    function show(row) {
        var pick = document.querySelector("input[id$=':pick']");
        var button = document.querySelector(".preview-show");
        if (!row || !pick || !button || pick.value === row.getAttribute("data-pick")) {
            return;
        }
        window.clearTimeout(timer);
        timer = window.setTimeout(function () {
            document.querySelectorAll("tr[data-pick].selected").forEach(function (other) { other.classList.remove("selected"); });
            row.classList.add("selected");
            pick.value = row.getAttribute("data-pick");
            button.click();
        }, 120);
    }

    document.addEventListener("focusin", function (event) {
        if (event.target.closest) {
            show(event.target.closest("tr[data-pick]"));
        }
    });
    document.addEventListener("click", function (event) {
        var row = event.target.closest("tr[data-pick]");
        if (row && !event.target.closest("a")) {
            var link = row.querySelector("a");
            if (link) {
                link.focus({ preventScroll: true });
            }
        }
    });

    function focusForm() {
        var form = document.querySelector("[data-focus]");
        if (form && !form.contains(document.activeElement) && !document.activeElement.closest(".notices")) {
            var first = form.querySelector("select, textarea, input:not([type=hidden])") || form.querySelector("button");
            if (first) {
                first.focus();
            }
        }
    }

    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(focusForm, 0); });
    }
    if (window.matchMedia("(min-width: 1100px)").matches && !document.querySelector("tr[data-pick].selected")) {
        window.addEventListener("load", function () { show(document.querySelector("tr[data-pick]")); });
    }
})();
