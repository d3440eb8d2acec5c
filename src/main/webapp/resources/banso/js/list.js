/* The list of cases: a clean address, names while typing, figures after the page, the order of columns. */
(function () {
    "use strict";

    var root = (document.querySelector("a.brand") || { getAttribute: function () { return "/start"; } }).getAttribute("href").replace(/\/start$/, "");

    function fetched(path) {
        return window.fetch(root + path, { headers: { Accept: "application/json" }, credentials: "same-origin" })
            .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); });
    }

    /* ---- What is left blank does not stand in the address ---- */
    document.querySelectorAll("form[data-list-filter]").forEach(function (form) {
        form.addEventListener("submit", function () {
            var fields = Array.from(form.elements).filter(function (field) { return field.name && field.value === "" && !field.disabled; });
            var chosen = form.elements.org;
            if (chosen && chosen.value !== "") {
                fields.push(form.elements.orgName);
            }
            fields.forEach(function (field) { field.disabled = true; });
            window.setTimeout(function () { fields.forEach(function (field) { field.disabled = false; }); }, 500);
        });
    });

    /* ---- A field with boxes to tick says what is ticked ---- */
    document.addEventListener("change", function (event) {
        var pick = event.target.closest && event.target.closest("details.pick");
        if (pick) {
            var ticked = Array.from(pick.querySelectorAll("input:checked")).map(function (box) { return box.parentNode.textContent.trim(); });
            pick.querySelector(".pick-shown").textContent = ticked.length ? ticked.join("、") : pick.querySelector("summary").getAttribute("data-nothing");
        }
    });

    /* ---- Ticked cases: the button says how many, and all of the page are ticked at once ---- */
    document.querySelectorAll("button[data-pick-told]").forEach(function (button) {
        var plain = button.textContent;
        var boxes = Array.from(document.querySelectorAll("input[form='" + button.form.id + "'][type=checkbox]"));
        var all = document.querySelector("[data-pick-all]");

        function told() {
            var ticked = boxes.filter(function (box) { return box.checked; }).length;
            button.textContent = ticked ? button.getAttribute("data-pick-told").replace("{0}", ticked) : plain;
            if (all) {
                all.checked = ticked > 0 && ticked === boxes.length;
                all.indeterminate = ticked > 0 && ticked < boxes.length;
            }
        }
        document.addEventListener("change", function (event) {
            if (event.target === all) {
                boxes.forEach(function (box) { box.checked = all.checked; });
            }
            told();
        });
        told();
    });

    /* ---- Names while typing ---- */
    document.querySelectorAll("input[data-names]").forEach(function (input) {
        var hidden = input.parentNode.querySelector("input[type=hidden]");
        var list = document.getElementById(input.getAttribute("aria-controls"));
        var timer = 0;
        var asked = 0;
        var active = -1;

        function close() {
            list.hidden = true;
            active = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        }

        function mark(index) {
            active = index;
            Array.from(list.children).forEach(function (item, i) { item.setAttribute("aria-selected", i === index ? "true" : "false"); });
            if (index >= 0) {
                input.setAttribute("aria-activedescendant", list.children[index].id);
                list.children[index].scrollIntoView({ block: "nearest" });
            }
        }

        function choose(item) {
            hidden.value = item.getAttribute("data-id");
            input.value = item.getAttribute("data-name");
            close();
        }

        function show(names) {
            list.replaceChildren();
            names.forEach(function (one, i) {
                var item = document.createElement("li");
                item.id = list.id + "-" + i;
                item.setAttribute("role", "option");
                item.setAttribute("data-id", one.id);
                item.setAttribute("data-name", one.name.split("\u3000")[0]);
                item.textContent = one.name;
                item.addEventListener("mousedown", function (event) { event.preventDefault(); choose(item); });
                list.appendChild(item);
            });
            list.hidden = !names.length;
            input.setAttribute("aria-expanded", names.length ? "true" : "false");
            mark(-1);
        }

        input.addEventListener("input", function () {
            hidden.value = "";
            window.clearTimeout(timer);
            var typed = input.value.trim();
            if (!typed) {
                close();
                return;
            }
            timer = window.setTimeout(function () {
                var turn = ++asked;
                fetched("/office/cases/names?of=" + input.getAttribute("data-names") + "&q=" + encodeURIComponent(typed)).then(function (names) {
                    if (turn === asked && document.activeElement === input) {
                        show(names);
                    }
                }, close);
            }, 200);
        });
        input.addEventListener("keydown", function (event) {
            if (list.hidden || event.isComposing) {
                return;
            }
            var last = list.children.length - 1;
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                mark(event.key === "ArrowDown" ? Math.min(last, active + 1) : Math.max(0, active - 1));
            } else if (event.key === "Enter" && active >= 0) {
                event.preventDefault();
                choose(list.children[active]);
            } else if (event.key === "Escape") {
                close();
            }
        });
        input.addEventListener("blur", close);
    });

    /* ---- Figures of kept searches, after the page and all in one question ---- */
    function count() {
        var places = Array.from(document.querySelectorAll("[data-count]:empty"));
        var addresses = Array.from(new Set(places.map(function (place) { return place.getAttribute("data-count"); }))).slice(0, 20);
        if (!addresses.length) {
            return;
        }
        fetched("/office/cases/counts?" + addresses.map(function (one) { return "of=" + encodeURIComponent(one); }).join("&")).then(function (counts) {
            places.forEach(function (place) {
                var at = addresses.indexOf(place.getAttribute("data-count"));
                place.textContent = at < 0 ? "" : counts[at];
            });
        }, function () {});
    }
    count();
    if (window.jQuery) { // what was drawn anew comes without its figures
        window.jQuery(document).on("pfAjaxComplete", count);
    }
    document.addEventListener("click", function (event) {
        var button = event.target.closest("[data-count-on-demand]");
        if (button) {
            button.disabled = true;
            fetched("/office/cases/counts?of=" + encodeURIComponent(button.getAttribute("data-count-on-demand"))).then(function (counts) {
                var told = document.createElement("span");
                told.setAttribute("role", "status");
                told.textContent = button.getAttribute("data-counted").replace("{0}", counts[0]);
                button.replaceWith(told);
            }, function () { button.disabled = false; });
        }
    });

    /* ---- Columns: ticked ones in their order ---- */
    document.querySelectorAll("[data-columns]").forEach(function (columns) {
        function note() {
            document.getElementById(columns.getAttribute("data-columns")).value = Array.from(columns.children)
                .filter(function (item) { return item.querySelector("input").checked; })
                .map(function (item) { return item.getAttribute("data-column"); }).join(",");
        }
        columns.addEventListener("change", note);
        columns.addEventListener("click", function (event) {
            var button = event.target.closest("[data-move]");
            if (button) {
                var item = button.closest("li");
                if (button.getAttribute("data-move") === "up" && item.previousElementSibling) {
                    columns.insertBefore(item, item.previousElementSibling);
                } else if (button.getAttribute("data-move") === "down" && item.nextElementSibling) {
                    columns.insertBefore(item.nextElementSibling, item);
                }
                button.focus();
                note();
            }
        });
    });
})();
