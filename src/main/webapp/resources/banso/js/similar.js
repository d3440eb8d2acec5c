/* Cards of similar cases fill themselves once the page stands, so that nobody waits for them. */
(function () {
    "use strict";

    function fill(card) {
        var wait = card.querySelector("[data-similar-wait]");
        if (!wait || card.hasAttribute("data-similar-asked")) {
            return;
        }
        card.setAttribute("data-similar-asked", "true");
        fetch(card.getAttribute("data-similar"), { credentials: "same-origin", redirect: "error" })
            .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
            .then(function (html) {
                var list = new DOMParser().parseFromString(html, "text/html").querySelector("[data-similar-list]");
                return list ? wait.replaceWith(list) : Promise.reject("empty");
            })
            .catch(function () { wait.textContent = wait.getAttribute("data-similar-failed"); });
    }

    document.querySelectorAll("[data-similar]").forEach(fill);
})();
