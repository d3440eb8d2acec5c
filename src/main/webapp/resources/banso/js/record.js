/* Headings for an empty record: one tap puts them in, and never over a text. */
(function () {
    "use strict";

    var box = document.getElementById("outlines");
    if (!box) {
        return;
    }
    var buttons = Array.from(document.querySelectorAll("[data-outline]"));

    function field(part) {
        return document.getElementById("record:" + part);
    }

    function headings(part) {
        var kind = field("kind") ? field("kind").value : box.getAttribute("data-kind");
        var found = box.querySelector(':scope > [data-kind="' + CSS.escape(kind || "") + '"] [data-part="' + part + '"]');
        return found ? found.textContent : "";
    }

    function show() {
        buttons.forEach(function (button) {
            var part = button.getAttribute("data-outline");
            button.hidden = !headings(part) || field(part).value.trim() !== "";
        });
    }

    buttons.forEach(function (button) {
        button.addEventListener("click", function () {
            var area = field(button.getAttribute("data-outline"));
            if (area.value.trim() === "") {
                area.value = headings(button.getAttribute("data-outline")).trim().split(/\r?\n/).join("\n\n") + "\n";
                area.dispatchEvent(new Event("input", { bubbles: true }));
                area.focus();
                var first = area.value.indexOf("\n") + 1;
                area.setSelectionRange(first, first);
            }
        });
    });
    document.addEventListener("input", show);
    document.addEventListener("change", show);
    show();
}());
