"use strict";
(() => {
  const lang = document.documentElement.lang;
  const order = new Intl.Collator(lang, {numeric: true});
  const fold = s => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
  const key = (row, at) => {
    const cell = row.cells[at], k = cell.dataset.k, chip = cell.querySelector(".chip");
    const words = cell.textContent.slice(chip ? chip.textContent.length : 0).trim();
    return k === undefined ? words : Number(k);
  };
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
    heads.forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const numeric = head.classList.contains("num");
        const was = head.getAttribute("aria-sort");
        const down = was ? was === "ascending" : numeric;
        heads.forEach(h => h.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows].map((row, i) => ({row, i, k: key(row, at)}));
        rows.sort((a, b) => {
          const both = typeof a.k === "number" && typeof b.k === "number";
          const d = both ? a.k - b.k : order.compare(String(a.k), String(b.k));
          return (down ? -d : d) || a.i - b.i;
        });
        body.append(...rows.map(r => r.row));
      });
    });
  }
  for (const form of document.querySelectorAll(".filter")) {
    const body = document.getElementById(form.dataset.table).tBodies[0];
    form.hidden = false;
    form.querySelector("input").addEventListener("input", event => {
      const wanted = fold(event.target.value.trim());
      for (const row of body.rows) row.hidden = !fold(row.textContent).includes(wanted);
    });
  }
})();
