/* Ticked cases of a run to be worked out: all at once, and how many there are. */
(function () {
    "use strict";

    var all = document.querySelector("[data-tick-all]");
    var told = document.querySelector("[data-ticked]");
    if (!all || !told) {
        return;
    }
    var boxes = Array.from(all.closest("table").querySelectorAll("tbody input[type=checkbox]"));

    function count() {
        var ticked = boxes.filter(function (box) { return box.checked; }).length;
        told.textContent = told.getAttribute("data-ticked").replace("{0}", boxes.length).replace("{1}", ticked);
        all.checked = ticked > 0 && ticked === boxes.length;
        all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
    document.addEventListener("change", function (event) {
        if (event.target === all) {
            boxes.forEach(function (box) { box.checked = all.checked; });
        }
        count();
    });
    count();
})();
