// Keeps what is typed into a report: on the server while it answers, and in this browser until it does.
(() => {
  "use strict";
  const note = document.querySelector("[data-autosave]");
  const form = note && note.closest("form");
  if (!form) return;

  const address = note.dataset.autosave;
  const key = "tiendo.report:" + note.dataset.person + ":" + address;
  const revision = form.elements.namedItem("revision");
  const offer = document.getElementById("ban-giu-lai");
  const WAIT = 3000, AGAIN = 20000, KEPT_DAYS = 7;
  let timer = 0, saving = null, lastSaved = 0, isStopped = false;

  const say = (name, values = {}) => {
    let text = note.dataset[name] || "";
    for (const [place, value] of Object.entries(values)) text = text.replace("{" + place + "}", value);
    note.textContent = text;
  };
  const fields = () => {
    const all = {};
    for (const [name, value] of new FormData(form)) {
      if (name !== "csrf" && name !== "revision" && typeof value === "string") all[name] = value;
    }
    return all;
  };
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const stored = () => {
    try {
      const copy = JSON.parse(localStorage.getItem(key));
      return copy && Date.now() - copy.at < KEPT_DAYS * 86400000 ? copy : null;
    } catch { return null; }
  };
  const keep = () => {
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: fields() })); } catch { /* full or forbidden */ }
  };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* forbidden */ } };

  const save = () => {
    clearTimeout(timer);
    if (isStopped) return Promise.resolve();
    if (saving) return saving.then(() => plan(WAIT));
    const sent = fields();
    lastSaved = Date.now();
    say("saving");
    saving = fetch(address, {
      method: "POST", keepalive: true, credentials: "same-origin", redirect: "error",
      headers: { "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json" },
      body: new URLSearchParams(new FormData(form)),
    }).then(async (answer) => {
      const said = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : {};
      if (answer.ok) {
        revision.value = String(said.revision);
        if (same(sent, fields())) forget();
        say("saved", { time: said.time });
      } else if (answer.status === 422) {
        say("faulty", { count: String((said.errors || []).length) });
      } else if (answer.status === 409) {
        isStopped = true;
        say("stale");
      } else if (answer.status === 401 || answer.status === 403) {
        isStopped = true;
        say("signedout");
      } else {
        say("offline");
        plan(AGAIN);
      }
    }).catch(() => { say("offline"); plan(AGAIN); }).finally(() => { saving = null; });
    return saving;
  };
  const plan = (wait) => { clearTimeout(timer); timer = setTimeout(save, wait); };

  form.addEventListener("input", () => {
    keep();
    plan(Math.max(WAIT, Math.min(AGAIN, lastSaved + AGAIN - Date.now())));
  });
  addEventListener("online", () => { if (stored()) plan(0); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && stored() && !saving) save(); });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    isStopped = true;
    if (!saving) return;
    // The form carries the revision of a save that is on its way: wait for it, then send.
    event.preventDefault();
    saving.finally(() => form.requestSubmit(event.submitter));
  });

  const copy = stored();
  const shown = fields();
  if (copy && offer && form.dataset.typed === undefined && !same(copy.fields, shown)) {
    offer.hidden = false;
    offer.querySelector("[data-restore]").addEventListener("click", () => {
      for (const [name, value] of Object.entries(copy.fields)) {
        const field = form.elements.namedItem(name);
        if (field && "value" in field) field.value = value;
      }
      offer.hidden = true;
      form.dispatchEvent(new Event("input"));
    });
    offer.querySelector("[data-drop]").addEventListener("click", () => { forget(); offer.hidden = true; });
  } else if (copy && same(copy.fields, shown)) {
    forget();
  }
})();
