"use strict";
(() => {
  let places = [];
  let at = -1;
  let source = null;

  // "r1s0-3 r2s7-7": runs of marked segments, one for each piece of evidence
  const elements = run => {
    const [, report, first, last] = /^(r\d+)s(\d+)-(\d+)$/.exec(run);
    const found = [];
    for (let i = +first; i <= +last; i++) {
      const element = document.getElementById(report + "s" + i);
      if (element) found.push(element);
    }
    return found;
  };

  const panel = () => places.length ? places[0][0].closest(".reports") : null;

  const clear = () => {
    for (const element of document.querySelectorAll(".on, .here")) element.classList.remove("on", "here");
    for (const element of document.querySelectorAll(".hits")) element.textContent = "";
    for (const element of document.querySelectorAll(".now")) element.textContent = "";
    for (const element of document.querySelectorAll(".steps")) element.hidden = true;
    document.body.classList.remove("marking");
    for (const element of document.querySelectorAll(".open")) element.classList.remove("open");
    places = [];
    at = -1;
  };

  const hits = () => {
    const count = new Map();
    for (const place of places) {
      const report = place[0].closest(".report");
      count.set(report, (count.get(report) || 0) + 1);
    }
    for (const [report, n] of count) {
      report.querySelector(".hits").textContent = n + (n === 1 ? " place" : " places");
    }
  };

  const go = to => {
    if (!places.length) return;
    at = (to + places.length) % places.length;
    for (const element of document.querySelectorAll(".here")) element.classList.remove("here");
    const place = places[at];
    place.forEach(element => element.classList.add("here"));
    const side = panel();
    const paragraph = place[0].closest("p");
    side.querySelector(".now").textContent = "Place " + (at + 1) + " of " + places.length + ": "
      + place[0].closest(".report").dataset.name + ", paragraph " + paragraph.dataset.n;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const box = side.getBoundingClientRect();
    const top = place[0].getBoundingClientRect().top - box.top + side.scrollTop;
    side.scrollTo({ top: top - Math.min(220, side.clientHeight / 3), behavior: calm ? "auto" : "smooth" });
  };

  const mark = line => {
    clear();
    source = line;
    line.classList.add("on");
    places = line.dataset.e.split(" ").map(elements).filter(found => found.length);
    if (!places.length) return;
    places.forEach(place => place.forEach(element => element.classList.add("on")));
    const side = panel();
    side.classList.add("open");
    side.querySelector(".steps").hidden = false;
    document.body.classList.add("marking");
    hits();
    go(0);
  };

  document.addEventListener("click", event => {
    const action = event.target.closest("[data-do]");
    if (action) {
      if (action.dataset.do === "next") go(at + 1);
      if (action.dataset.do === "previous") go(at - 1);
      if (action.dataset.do === "clear") leave();
      return;
    }
    if (event.target.closest("summary, .why")) return;
    const line = event.target.closest("[data-e]");
    if (!line || String(getSelection())) return;
    event.preventDefault();
    mark(line);
  });

  const leave = () => {
    clear();
    if (!source) return;
    const link = source.matches("a") ? source : source.querySelector("a");
    if (link) link.focus();
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !places.length) return;
    if (event.key === "n") go(at + 1);
    else if (event.key === "p") go(at - 1);
    else if (event.key === "Escape") leave();
    else return;
    event.preventDefault();
  });

  document.documentElement.classList.add("script");
})();
