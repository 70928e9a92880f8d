"use strict";
// Finds headings whose page, title or text has all words, the closest first.
(() => {
  const input = document.getElementById("search");
  const found = document.getElementById("found");
  const pages = document.getElementById("pages");
  if (window.matchMedia("(max-width: 48rem)").matches) pages.open = false;

  const sections = (window.SECTIONS || []).map(([at, page, title, text]) => ({
    at, page, title, text, low: { page: page.toLowerCase(), title: title.toLowerCase(), text: text.toLowerCase() },
  }));

  const score = (section, words) => {
    let sum = 0;
    for (const word of words) {
      const { page, title, text } = section.low;
      const points = title === word ? 40 : title.startsWith(word) ? 20 : title.includes(word) ? 10
        : page.includes(word) ? 4 : text.includes(word) ? 1 : 0;
      if (!points) return 0;
      sum += points;
    }
    return sum;
  };

  const excerpt = (section, word) => {
    const at = Math.max(0, section.low.text.indexOf(word) - 30);
    return section.text.slice(at, at + 120);
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const results = words.length
      ? sections.map(section => [score(section, words), section]).filter(([points]) => points)
          .sort(([one], [other]) => other - one).slice(0, 15)
      : [];
    found.replaceChildren(...results.map(([, section]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = section.at;
      link.textContent = section.title === section.page ? section.title : `${section.page} › ${section.title}`;
      const text = document.createElement("small");
      text.textContent = excerpt(section, words[0]);
      link.append(text);
      item.append(link);
      return item;
    }));
    if (words.length && !results.length) {
      const item = document.createElement("li");
      item.textContent = "Nothing has all of these words.";
      found.append(item);
    }
    found.hidden = !words.length;
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", event => {
    const first = found.querySelector("a");
    if (event.key === "Enter" && first) first.click();
    if (event.key === "ArrowDown" && first) { first.focus(); event.preventDefault(); }
    if (event.key === "Escape") { input.value = ""; show(); }
  });
  found.addEventListener("click", event => { if (event.target.closest("a")) found.hidden = true; });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && document.activeElement !== input) { input.focus(); event.preventDefault(); }
  });
  const query = new URLSearchParams(location.search).get("q");
  if (query) { input.value = query; show(); }
})();
