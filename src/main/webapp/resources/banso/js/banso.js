/* Small helps on every page. Nothing here is needed to work: pages also function when a line of it fails. */
(function () {
    "use strict";

    var words = document.getElementById("words");
    var language = document.documentElement.lang;

    function word(name) {
        return words ? words.getAttribute("data-" + name) || "" : "";
    }

    function typing(target) {
        return target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    }

    /* ---- Charts are drawn after this script and take their ink from the theme ---- */
    if (window.Chart && window.Chart.defaults) {
        var ink = getComputedStyle(document.documentElement);
        window.Chart.defaults.color = ink.getPropertyValue("--muted").trim();
        window.Chart.defaults.borderColor = ink.getPropertyValue("--line-soft").trim();
        window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
        window.Chart.defaults.animation = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? false : window.Chart.defaults.animation;
    }

    /* ---- Counters: counted as people count, so a surrogate pair is one character ---- */
    function count(input) {
        var max = parseInt(input.getAttribute("data-max"), 10);
        if (!max) {
            return;
        }
        var counter = input.parentNode.querySelector(".counter");
        if (!counter) {
            counter = document.createElement("span");
            counter.className = "counter";
            input.insertAdjacentElement("afterend", counter);
        }
        var length = Array.from(input.value).length;
        var over = length > max;
        var show = input.tagName === "TEXTAREA" || length > max * 0.8;
        counter.hidden = !show;
        counter.textContent = length.toLocaleString(language) + " / " + max.toLocaleString(language) + (over ? " " + word("over") : "");
        counter.classList.toggle("over", over);
    }

    /* A message that names its field needs no name before it. */
    function sentence(name, message) {
        return message.toLowerCase().includes(name.toLowerCase()) ? message : name + (/[?？]$/.test(name) ? " " : ": ") + message;
    }

    /* ---- Summary of field errors, each a link to its field ---- */
    function summarize() {
        var box = document.getElementById("error-links");
        if (!box) {
            return;
        }
        var list = document.createElement("ul");
        document.querySelectorAll(".field .ui-message-error").forEach(function (error) {
            var field = error.closest(".field");
            var input = field.querySelector("input:not([type=hidden]), textarea, select");
            var name = field.querySelector(".field-name, .ui-chkbox-label");
            if (!input || !name) {
                return;
            }
            if (!input.id) {
                input.id = error.id + "-at";
            }
            var item = document.createElement("li");
            var link = document.createElement("a");
            link.href = "#" + input.id;
            link.textContent = sentence(name.textContent.trim(), error.textContent.trim());
            link.addEventListener("click", function (event) {
                event.preventDefault();
                field.scrollIntoView({ block: "center" });
                input.focus();
            });
            item.appendChild(link);
            list.appendChild(item);
        });
        var old = box.querySelector("ul");
        if (old) {
            old.remove();
        }
        if (list.children.length) {
            box.appendChild(list);
        }
    }

    /* ---- A refusal takes the cursor, once, so that keyboard and screen reader come to know of it ---- */
    function announce() {
        var refusal = document.getElementById("error-links") || document.querySelector(".notices [role=alert]");
        if (refusal && !refusal.hasAttribute("data-told")) {
            refusal.setAttribute("data-told", "true");
            refusal.tabIndex = -1;
            refusal.focus();
        }
    }

    /* ---- Text that the browser keeps for its owner (kept.js): forgotten when saved, at sign-out, after a week, and when another signs in ---- */
    window.bansoKept = (function () {
        var PREFIX = "banso.kept.";
        var WEEK = 7 * 24 * 3600 * 1000;
        var mark = document.querySelector("input[name='banso.owner']");
        var owner = mark ? mark.value.split(".")[0] : null;

        /* A browser that keeps nothing for us is no reason to fail. */
        function safely(act) {
            try {
                return act(window.localStorage);
            } catch (refused) {
                return null;
            }
        }

        function read(key) {
            return safely(function (store) {
                var kept = JSON.parse(store.getItem(key));
                return kept && kept.typed ? kept : null;
            });
        }

        function forget(which) {
            safely(function (store) {
                Object.keys(store).filter(function (key) { return key.indexOf(PREFIX) === 0 && which(key); }).forEach(function (key) { store.removeItem(key); });
            });
        }

        function name(what) {
            return PREFIX + owner + "." + what;
        }

        if (owner) {
            forget(function (key) {
                var kept = read(key);
                return key.indexOf(name("")) !== 0 || !kept || Date.now() - kept.at > WEEK;
            });
            document.querySelectorAll("[data-kept-forget]").forEach(function (saved) {
                safely(function (store) { store.removeItem(name(saved.getAttribute("data-kept-forget"))); });
            });
        }
        document.addEventListener("submit", function (event) {
            if (/\/signout$/.test(event.target.getAttribute("action") || "")) {
                forget(function () { return true; });
            }
        });
        return {
            key: function (form) { return name(form.getAttribute("data-keep")); },
            read: read,
            write: function (key, kept) {
                return safely(function (store) {
                    store.setItem(key, JSON.stringify(kept));
                    return true;
                });
            },
            remove: function (key) { safely(function (store) { store.removeItem(key); }); }
        };
    }());

    /* ---- Entries that are not saved ---- */
    var dirty = new Set();

    /* A form that has been saved in place has no inputs any more, and nothing to lose. */
    function unsaved() {
        return Array.from(dirty).some(function (id) {
            var form = document.getElementById(id);
            return form && form.querySelector("textarea, select, input:not([type=hidden])");
        });
    }

    document.addEventListener("input", function (event) {
        if (event.target.hasAttribute && event.target.hasAttribute("data-max")) {
            count(event.target);
        }
        var form = event.target.closest && event.target.closest("[data-unsaved]");
        if (form) {
            dirty.add(form.id);
        }
    });
    document.addEventListener("banso:kept", function (event) {
        dirty.delete(event.target.id);
    });
    window.addEventListener("beforeunload", function (event) {
        if (unsaved()) {
            event.preventDefault();
            event.returnValue = word("unsaved");
        }
    });

    /* ---- A second press of the same button does nothing ---- */
    document.addEventListener("submit", function (event) {
        var form = event.target;
        if (form.getAttribute("data-sent")) {
            event.preventDefault();
            return;
        }
        dirty.clear();
        if (form.method === "post" && !form.querySelector("[data-download]")) {
            form.setAttribute("data-sent", "true");
            // The post carries every field; an autosave still waiting behind it would only arrive late at a page that is gone.
            if (window.PrimeFaces) {
                PrimeFaces.ajax.Queue.abortAll();
            }
            var pressed = event.submitter;
            if (pressed && pressed.classList.contains("btn")) {
                pressed.classList.add("working");
            }
            window.setTimeout(function () { release(form); }, 8000);
        }
    });

    function release(form) {
        form.removeAttribute("data-sent");
        form.querySelectorAll(".working").forEach(function (button) {
            button.classList.remove("working");
        });
    }

    window.addEventListener("pageshow", function () {
        document.querySelectorAll("form[data-sent]").forEach(release);
    });

    /* ---- Lists: j and k move, Enter follows the link that opens the row: the one that says so, or its first ---- */
    function rows() {
        return Array.from(document.querySelectorAll("table.grid[data-keys] tbody tr"));
    }

    function move(step) {
        var all = rows();
        if (!all.length) {
            return;
        }
        var here = all.findIndex(function (row) { return row.contains(document.activeElement) || row === document.activeElement; });
        if (here < 0) {
            here = all.findIndex(function (row) { return row.classList.contains("selected"); });
            here = here < 0 && step < 0 ? 0 : here;
        }
        var next = all[Math.min(all.length - 1, Math.max(0, here + step))];
        var link = next.querySelector("[data-opens]") || next.querySelector("a[href], button");
        (link || next).focus();
        next.scrollIntoView({ block: "nearest" });
    }

    function openHelp() {
        var keys = document.getElementById("keys");
        if (keys && !keys.open) {
            keys.showModal();
        }
    }

    document.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
            return;
        }
        if (document.querySelector("dialog[open]")) {
            return;
        }
        if (event.key === "/") {
            var search = document.getElementById("search-q");
            if (search) {
                event.preventDefault();
                search.focus();
                search.select();
            }
        } else if (event.key === "?") {
            openHelp();
        } else if (event.key === "j") {
            move(1);
        } else if (event.key === "k") {
            move(-1);
        } else if (event.key.length === 1) {
            /* Pages give their own keys by data-key on a link, button or tab. */
            var target = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
            if (target) {
                event.preventDefault();
                target.click();
            }
        }
    });

    /* ---- On a phone a filter shows its first field; the others stay open when one of them is in use ---- */
    document.querySelectorAll("form.filter").forEach(function (filter) {
        var fields = Array.from(filter.querySelectorAll(".filter-fields > *"));
        var button = filter.querySelector(".filter-fold");
        var used = fields.slice(1).some(function (field) {
            return Array.from(field.querySelectorAll("input, select")).some(function (input) {
                return input.type === "checkbox" || input.type === "radio" ? input.checked
                    : input.tagName === "SELECT" ? input.selectedIndex > 0 : input.value !== "";
            });
        });
        if (button && fields.length > 2 && !used) {
            filter.classList.add("filter-folded");
            button.hidden = false;
            button.addEventListener("click", function () {
                filter.classList.remove("filter-folded");
                button.hidden = true;
                var next = fields[1].querySelector("input, select");
                if (next) {
                    next.focus();
                }
            });
        }
    });

    /* ---- Where help stands above the fields and not beside them, it is folded ---- */
    if (window.matchMedia("(max-width: 960px)").matches) {
        document.querySelectorAll("details.guide-fold").forEach(function (guide) { guide.removeAttribute("open"); });
    }

    /* ---- Small switches ---- */
    document.addEventListener("click", function (event) {
        var opener = event.target.closest("[data-open]");
        if (opener) {
            var dialog = document.getElementById(opener.getAttribute("data-open"));
            if (dialog && dialog.showModal) {
                dialog.showModal();
            }
        }
        var closer = event.target.closest("[data-close]");
        if (closer) {
            var open = closer.closest("dialog");
            if (open) {
                open.close();
            }
        }
        if (event.target.closest("[data-print]")) {
            window.print();
        }
        document.querySelectorAll("details.menu[open]").forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.removeAttribute("open");
            }
        });
    });
    document.addEventListener("keydown", function (event) {
        if (event.key === "Escape") {
            document.querySelectorAll("details.menu[open]").forEach(function (menu) {
                menu.removeAttribute("open");
                menu.querySelector("summary").focus();
            });
        }
    });

    function refresh() {
        document.querySelectorAll("[data-max]").forEach(count);
        summarize();
        announce();
    }

    /* ---- A chart is named by what stands around it ---- */
    function nameCharts() {
        document.querySelectorAll(".chart[aria-label] canvas").forEach(function (canvas) {
            canvas.setAttribute("aria-label", canvas.closest(".chart").getAttribute("aria-label"));
        });
    }

    refresh();
    /* ---- Waiting: nothing at first, a line after 0.3 s, words and a way out after 2 s ---- */
    var busy = document.getElementById("busy");
    var running = null;
    var waits = [];

    function idle() {
        waits.forEach(window.clearTimeout);
        waits = [];
        running = null;
        if (busy) {
            busy.hidden = true;
            busy.querySelector(".busy-words").hidden = true;
        }
    }

    /* ---- The chosen file, named beside our own button ---- */
    document.addEventListener("change", function (event) {
        if (event.target.matches("input.file-input")) {
            var place = event.target.parentNode.querySelector(".file-name");
            if (!place.hasAttribute("data-none")) {
                place.setAttribute("data-none", place.textContent);
            }
            place.textContent = Array.from(event.target.files).map(function (file) { return file.name; }).join(document.documentElement.lang === "en" ? ", " : "、") || place.getAttribute("data-none");
        }
    });

    /* ---- Who is ticked, by name, beside the button that acts on them ---- */
    function namePicked() {
        document.querySelectorAll("[data-picked]").forEach(function (place) {
            var names = Array.from(document.querySelectorAll(place.getAttribute("data-picked"))).filter(function (one) {
                return one.querySelector("input[type=checkbox]:checked");
            }).map(function (one) { return one.getAttribute("aria-label"); });
            place.textContent = names.length ? names.join(document.documentElement.lang === "en" ? ", " : "、") : place.getAttribute("data-nobody");
        });
    }

    if (window.jQuery) {
        window.jQuery(document).on("change", "input[type=checkbox]", namePicked);
        window.jQuery(namePicked);
        window.jQuery(nameCharts);
        window.jQuery(document).on("pfAjaxSend", function (event, xhr) {
            idle();
            running = xhr;
            if (busy) {
                waits = [
                    window.setTimeout(function () { busy.hidden = false; }, 300),
                    window.setTimeout(function () { busy.querySelector(".busy-words").hidden = false; }, 2000)
                ];
            }
        });
        if (busy) {
            busy.querySelector("button").addEventListener("click", function () {
                if (running && running.abort) {
                    running.abort();
                }
                idle();
            });
        }
        window.jQuery(document).on("pfAjaxComplete", function () {
            idle();
            document.querySelectorAll("form[data-sent]").forEach(release);
            window.setTimeout(refresh, 0);
        });
    }
})();
