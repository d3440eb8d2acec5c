/* The pitch room: turns pages in place, shows remarks where they point, and takes a point for a new one. Without it every page is a link. */
(function () {
    "use strict";

    var coming = document.querySelector("[data-coming]");
    if (coming) {
        window.setTimeout(function again() {
            var typed = Array.from(document.querySelectorAll("textarea")).some(function (area) { return area.value.trim(); });
            if (typed || document.querySelector(".upload-item")) {
                window.setTimeout(again, 4000);
            } else {
                window.location.reload();
            }
        }, 4000);
    }

    var deck = document.querySelector("[data-deck]");
    if (!deck) {
        return;
    }
    deck.classList.add("by-script");
    var all = Number(deck.getAttribute("data-all"));
    var here = Number(deck.getAttribute("data-page"));
    var write = document.getElementById("write");
    var everything = deck.querySelector("[data-everything]");
    var showAll = false;

    function field(name) {
        return document.getElementById("write:" + name);
    }

    function remarks() {
        return Array.from(deck.querySelectorAll(".comment"));
    }

    function place(element, x, y) {
        element.style.left = x + "%";
        element.style.top = y + "%";
    }

    function light(remark) {
        remarks().forEach(function (other) { other.classList.toggle("lit", other === remark); });
        remark.scrollIntoView({ block: "nearest" });
        remark.focus({ preventScroll: true });
    }

    function pins() {
        var count = {};
        remarks().forEach(function (remark) {
            var x = remark.getAttribute("data-x");
            var page = remark.getAttribute("data-page");
            var sheet = deck.querySelector("figure[data-page='" + page + "'] .deck-sheet");
            if (!x || !sheet) {
                return;
            }
            count[page] = (count[page] || 0) + 1;
            var pin = document.createElement("button");
            pin.type = "button";
            pin.className = "pin" + (remark.classList.contains("is-settled") ? " settled" : "");
            pin.textContent = String(count[page]);
            pin.setAttribute("aria-label", remark.querySelector("b").textContent + ": " + remark.querySelector("p.pre").textContent.slice(0, 60));
            place(pin, x, remark.getAttribute("data-y"));
            pin.addEventListener("click", function (event) {
                event.stopPropagation();
                light(remark);
            });
            sheet.appendChild(pin);
        });
    }

    function noPoint() {
        if (write) {
            field("x").value = "";
            field("y").value = "";
            write.querySelector("[data-point]").hidden = true;
        }
        deck.querySelectorAll(".pin.ghost").forEach(function (ghost) { ghost.remove(); });
    }

    function point(event) {
        var sheet = event.currentTarget;
        var box = sheet.getBoundingClientRect();
        var x = Math.round((event.clientX - box.left) / box.width * 100);
        var y = Math.round((event.clientY - box.top) / box.height * 100);
        noPoint();
        field("x").value = Math.min(100, Math.max(0, x));
        field("y").value = Math.min(100, Math.max(0, y));
        var ghost = document.createElement("span");
        ghost.className = "pin ghost";
        ghost.setAttribute("aria-hidden", "true");
        place(ghost, x, y);
        sheet.appendChild(ghost);
        write.querySelector("[data-point]").hidden = false;
        field("comment").focus({ preventScroll: window.innerWidth > 1120 });
    }

    function shown() {
        var any = false;
        remarks().forEach(function (remark) {
            remark.hidden = !showAll && Number(remark.getAttribute("data-page")) !== here;
            any = any || !remark.hidden;
        });
        deck.querySelector("[data-nothing]").hidden = any;
    }

    function turn(to, quiet) {
        if (to < 1 || to > all) {
            return;
        }
        here = to;
        deck.querySelectorAll("figure[data-page]").forEach(function (page) { page.hidden = Number(page.getAttribute("data-page")) !== here; });
        deck.querySelectorAll("[data-to]").forEach(function (thumb) {
            var current = Number(thumb.getAttribute("data-to")) === here;
            if (current) {
                thumb.setAttribute("aria-current", "true");
                var strip = thumb.parentElement;
                strip.scrollTop = thumb.offsetTop - strip.offsetTop - strip.clientHeight / 2;
                strip.scrollLeft = thumb.offsetLeft - strip.offsetLeft - strip.clientWidth / 2;
            } else {
                thumb.removeAttribute("aria-current");
            }
        });
        deck.querySelector("[data-where]").textContent = deck.getAttribute("data-word").replace("{0}", here).replace("{1}", all);
        deck.querySelector("[data-turn='-1']").disabled = here === 1;
        deck.querySelector("[data-turn='1']").disabled = here === all;
        if (write && !quiet) {
            field("on").value = String(here);
            noPoint();
        }
        shown();
        if (!quiet) {
            var address = new URL(window.location.href);
            address.searchParams.set("page", String(here));
            address.searchParams.delete("answer");
            address.hash = "";
            window.history.replaceState(window.history.state, "", address);
        }
    }

    deck.addEventListener("click", function (event) {
        var thumb = event.target.closest("[data-to]");
        var step = event.target.closest("[data-turn]");
        if (thumb && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            turn(Number(thumb.getAttribute("data-to")), false);
        } else if (step) {
            turn(here + Number(step.getAttribute("data-turn")), false);
        } else if (event.target.closest("[data-nopoint]")) {
            noPoint();
        }
    });
    document.addEventListener("keydown", function (event) {
        var step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
        var busy = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.target.closest("input, select, textarea, .deck-thumbs");
        if (step && !busy && !document.querySelector("dialog[open]")) {
            turn(here + step, false);
        }
    });
    if (everything) {
        everything.hidden = false;
        everything.addEventListener("click", function () {
            showAll = !showAll;
            everything.setAttribute("aria-pressed", String(showAll));
            shown();
        });
    }
    if (write) {
        write.querySelector(".deck-how").hidden = false;
        deck.querySelectorAll(".deck-sheet").forEach(function (sheet) {
            sheet.classList.add("may-point");
            sheet.addEventListener("click", point);
        });
        field("on").addEventListener("change", function () { turn(Number(field("on").value), false); });
    }
    pins();
    turn(here, true);
}());
