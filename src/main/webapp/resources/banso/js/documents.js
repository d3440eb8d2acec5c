/* Attaching files in pieces: shows how far each is, goes on after a broken connection, can be cancelled. Without it the form is sent as it is. */
(function () {
    "use strict";

    var RETRIES = 6;

    document.querySelectorAll("form.upload[data-pieces]").forEach(function (form) {
        var input = form.querySelector("input[type=file]");
        var drop = form.querySelector(".upload-drop");
        var list = form.querySelector(".upload-list");
        var query = form.getAttribute("action").split("?")[1];
        var running = 0;
        var refused = 0;
        var kept = 0;
        var chain = Promise.resolve();
        form.classList.add("by-script");

        function word(name) {
            return form.getAttribute("data-word-" + name);
        }

        function post(address, body, signal) {
            return fetch(address, { method: "POST", body: body, signal: signal, redirect: "manual", credentials: "same-origin",
                headers: { "X-Csrf": form.elements.csrf.value, "Content-Type": "application/octet-stream" } });
        }

        function wait(seconds) {
            return new Promise(function (resolve) { window.setTimeout(resolve, seconds * 1000); });
        }

        /* An answer that will not become better by asking again. */
        function Refusal(message) {
            this.message = message;
        }

        function read(answer) {
            if (answer.type === "opaqueredirect" || answer.status === 403) {
                throw new Refusal(word("signin"));
            }
            if (answer.status === 422) {
                return answer.json().then(function (said) { throw new Refusal(said.message); });
            }
            if (answer.status === 404) {
                throw new Refusal(word("broken"));
            }
            if (!answer.ok && answer.status !== 409) {
                throw new Error(String(answer.status));
            }
            return answer.json();
        }

        function line(file) {
            var item = document.createElement("li");
            item.className = "upload-item";
            var name = document.createElement("span");
            name.className = "upload-name";
            name.textContent = file.name;
            var bar = document.createElement("progress");
            bar.max = 100;
            bar.value = 0;
            bar.setAttribute("aria-label", file.name);
            var button = document.createElement("button");
            button.type = "button";
            button.className = "btn btn-quiet";
            button.textContent = word("cancel");
            var said = document.createElement("span");
            said.className = "upload-word";
            item.append(name, button, bar, said);
            list.appendChild(item);
            return { item: item, bar: bar, button: button,
                say: function (text, bad) { said.textContent = text; item.classList.toggle("bad", Boolean(bad)); } };
        }

        function start(file) {
            var shown = line(file);
            var control = new AbortController();
            var upload = null;
            running += 1;

            function end(text, bad) {
                running -= 1;
                shown.say(text, bad);
                shown.button.remove();
                shown.bar.remove();
                finishAll();
            }

            shown.button.addEventListener("click", function () {
                control.abort();
            });

            function piece(at) {
                var size = Number(form.getAttribute("data-piece"));
                var part = file.slice(at, at + size);
                if (at + part.size >= file.size) {
                    shown.say(word("checking"));
                }
                return post(upload.address + "?at=" + at, part, control.signal).then(read);
            }

            function go(at, tries) {
                return piece(at).then(function (now) {
                    shown.bar.value = 100 * now.received / file.size;
                    return now.done ? now : go(now.received, 0);
                }).catch(function (problem) {
                    if (problem instanceof Refusal || problem.name === "AbortError" || tries >= RETRIES) {
                        throw problem;
                    }
                    return wait(Math.min(16, Math.pow(2, tries))).then(function () { return go(at, tries + 1); });
                });
            }

            function begin() {
                if (upload) {
                    return Promise.resolve();
                }
                var who = form.elements.visibility ? "&visibility=" + encodeURIComponent(form.elements.visibility.value) : "";
                var address = form.getAttribute("data-pieces");
                return post(address + "?" + query + who + "&name=" + encodeURIComponent(file.name) + "&size=" + file.size, null, control.signal)
                    .then(read).then(function (begun) { upload = { address: address + "/" + begun.id }; });
            }

            function failed(problem) {
                if (problem.name === "AbortError") {
                    if (upload) {
                        post(upload.address + "?cancel=true", null);
                    }
                    end(word("cancelled"), false);
                } else if (problem instanceof Refusal) {
                    refused += 1;
                    end(problem.message, true);
                } else {
                    shown.say(word("broken"), true);
                    shown.button.textContent = word("again");
                    return new Promise(function (resolve) {
                        shown.button.addEventListener("click", function () {
                            control = new AbortController();
                            shown.button.textContent = word("cancel");
                            shown.say("");
                            resolve(attempt());
                        }, { once: true });
                    });
                }
                return null;
            }

            function attempt() {
                return begin().then(function () { return go(0, 0); }).then(function () {
                    kept += 1;
                    end(word("done"), false);
                }).catch(failed);
            }

            if (file.size > Number(form.getAttribute("data-most")) * 1048576) {
                refused += 1;
                end(word("large"), true);
                return Promise.resolve();
            }
            return attempt();
        }

        /* The page tells what was kept; where something was refused, that must be read first. */
        function finishAll() {
            if (running > 0 || kept === 0) {
                return;
            }
            var back = new URLSearchParams(query).get("back");
            if (refused === 0) {
                window.location.assign(back);
            } else if (!list.querySelector(".upload-reload")) {
                var again = document.createElement("li");
                var link = document.createElement("a");
                link.className = "btn btn-secondary upload-reload";
                link.href = back;
                link.textContent = word("reload");
                again.appendChild(link);
                list.appendChild(again);
            }
        }

        /* One after another: ten at once would only share the line. */
        function take(files) {
            var chosen = Array.from(files).slice(0, input.multiple ? 20 : 1);
            running += 1;
            chosen.forEach(function (file) {
                chain = chain.then(function () { return start(file); });
            });
            chain = chain.then(function () {
                running -= 1;
                input.value = "";
                finishAll();
            });
        }

        form.addEventListener("submit", function (event) {
            event.preventDefault();
            event.stopPropagation();
            if (input.files.length) {
                take(input.files);
            }
        });
        input.addEventListener("change", function () {
            if (input.files.length) {
                take(input.files);
            }
        });
        ["dragenter", "dragover"].forEach(function (name) {
            drop.addEventListener(name, function (event) {
                event.preventDefault();
                drop.classList.add("over");
            });
        });
        ["dragleave", "drop"].forEach(function (name) {
            drop.addEventListener(name, function (event) {
                event.preventDefault();
                drop.classList.remove("over");
            });
        });
        drop.addEventListener("drop", function (event) {
            if (event.dataTransfer.files.length) {
                take(event.dataTransfer.files);
            }
        });
    });
}());
