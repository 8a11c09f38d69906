"use strict";
// What is filled in stays in this page until whoever answers saves it: nothing is sent, and nothing is reckoned here.
const data = JSON.parse(document.getElementById("data").textContent);
const of = (id) => document.getElementById(id);
const form = document.forms[0];
const steps = [...form.querySelectorAll(".step")];
const key = `samenwerk-${data.round}`;
const ids = data.fields.flatMap((field) => field.questions.map((question) => `${field.id}/${question}`));
let at = 0;
let fromEnd = false; // on the way past what was left open
let unsaved = false;

// Text: of strangers it is made one line without signs that are obeyed; to a file it goes as it is.

function oneLine(text) {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, " ");
  return [...plain.replace(/\s+/g, " ").trim()].slice(0, data.longest).join("");
}

function quoted(text) {
  const whole = JSON.stringify(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return whole.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function say(name, values = {}) {
  return data.say[name].replace(/\{(\w+)\}/g, (_, each) => values[each]);
}

// What was filled in

const given = (name) => form.elements.namedItem(name)?.value || "";
const answered = () => ids.filter((name) => given(name));

function random(signs, count) {
  return Array.from(crypto.getRandomValues(new Uint32Array(count)), (each) => signs[each % signs.length]).join("");
}

function sheet() {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0"));
  const about = [["id", given("id")], ["round", data.round], ["subject", data.subject], ["we", data.we]];
  const lines = about.filter(([, text]) => text).map(([name, text]) => `${name}: ${quoted(text)}`);
  lines.push(`date: ${day.join("-")}`);
  if (given("role")) lines.push(`role: ${given("role")}`);
  if (oneLine(given("name"))) lines.push(`name: ${quoted(oneLine(given("name")))}`);
  lines.push(`lang: ${data.lang}`, `share: ${given("share") || "closed"}`, "answers:");
  return `${data.header}samenwerk: 1\n${[...lines, ...data.fields.flatMap(ofField)].join("\n")}\n`;
}

function ofField(field) {
  const wanted = field.poles.map((pole) => [pole, given(`importance/${field.id}/${pole}`)]).filter(([, want]) => want);
  const importance = wanted.length ? [`    importance: {${wanted.map((each) => each.join(": ")).join(", ")}}`] : [];
  const questions = field.questions.map((question) => ofQuestion(question, `${field.id}/${question}`)).filter(Boolean);
  return [`  ${field.id}:`, `    version: ${field.version}`, ...importance, ...questions];
}

function ofQuestion(question, name) {
  const answer = given(name);
  const note = given(`note/${name}`).replace(/\r\n?/g, "\n");
  if (!note.trim()) return answer && `    ${question}: ${answer}`;
  return `    ${question}: {${answer && `answer: ${answer}, `}note: ${quoted(note)}}`;
}

// What survives a reload: in this window, or if that was chosen longer. Without storage it is said.

function storage(kind) {
  try {
    window[kind].setItem("samenwerk", "");
    window[kind].removeItem("samenwerk");
    return window[kind];
  } catch {
    return null;
  }
}

const ofWindow = storage("sessionStorage");
const ofDevice = storage("localStorage");

function found() {
  try {
    const pairs = JSON.parse(ofWindow?.getItem(key) || ofDevice?.getItem(key));
    return pairs.map(([name, value]) => [String(name), String(value)]);
  } catch {
    return []; // whatever it is, it is not ours
  }
}

function keep() {
  const [here, there] = form.elements.longer.checked ? [ofDevice, ofWindow] : [ofWindow, ofDevice];
  try {
    here.setItem(key, JSON.stringify([...new FormData(form)]));
    there?.removeItem(key); // only now: where there is no room, what was there is all there is
    of("keeps-nothing").hidden = true;
  } catch {
    of("keeps-nothing").hidden = false;
  }
}

function forget() {
  ofWindow?.removeItem(key);
  ofDevice?.removeItem(key);
  form.reset();
  form.elements.id.value = of("text").value = of("told").textContent = "";
  of("after").hidden = of("text").hidden = true;
  unsaved = false;
}

function restore() {
  for (const [name, value] of kept) {
    const control = form.elements.namedItem(name);
    if (name === "longer") control.checked = true;
    else if (control) control.value = value;
  }
}

// What is shown

function show() {
  const open = ids.length - answered().length;
  of("open").textContent = open ? say(open === 1 ? "one_open" : "still_open", { count: open }) : say("all_done");
  of("to-open").hidden = !open;
  of("share").hidden = !canShare();
}

function tell(name, values) {
  of("told").textContent = say(name, values);
  of("told").focus();
}

function changed() {
  if (!of("after").hidden) of("told").textContent = say("changed"); // what was saved is no longer all
  of("after").hidden = of("text").hidden = true;
  unsaved = true;
  keep();
  show();
}

function goTo(place) {
  at = place;
  fromEnd = fromEnd && at < steps.length - 1;
  steps.forEach((step, number) => (step.hidden = number !== at));
  document.body.classList.toggle("on-the-way", at > 0);
  of("back").hidden = at === 0;
  of("next").hidden = at === steps.length - 1;
  const number = ids.findIndex((name) => steps[at].querySelector(`[name="${name}"]`)) + 1;
  const isAfter = steps.slice(at).every((step) => !step.querySelector("details"));
  const words = number ? say("progress", { number, total: ids.length }) : isAfter && say("nearly");
  of("progress-words").textContent = words || "";
  document.querySelector("progress").value = at / (steps.length - 1);
  show();
  scrollTo(0, 0);
  if (document.activeElement !== document.body) steps[at].querySelector("h2").focus(); // not when the page just opened
}

function openFrom(place) {
  const open = ids.filter((name) => !given(name)).map((name) => form.elements.namedItem(name)[0].closest(".step"));
  const next = steps.findIndex((step, number) => number >= place && open.includes(step));
  return next < 0 ? steps.length - 1 : next;
}

function begin() {
  of("found").hidden = true;
  form.hidden = false;
  goTo(0);
}

// What whoever answers does

function written() {
  if (!answered().length) {
    tell("nothing_yet");
    return null;
  }
  of("after").hidden = false;
  if (!given("id")) form.elements.id.value = random("bcdfghjkmnpqrstvwxz23456789", 8).replace(/^.{4}/, "$&-");
  keep();
  of("code").textContent = say("your_code", { id: given("id") });
  return new File([sheet()], `${data.file}-${given("id").slice(0, 4)}.txt`, { type: "text/plain" });
}

function save() {
  const file = written();
  if (!file) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  unsaved = false;
  tell("saved", { file: file.name });
}

const canShare = () => Boolean(navigator.canShare?.({ files: [new File([""], "x.txt", { type: "text/plain" })] }));

async function share() {
  const file = written();
  if (!file) return;
  try {
    await navigator.share({ files: [file] });
    unsaved = false;
  } catch {
    // whoever answers thought better of it, or the device did: the other ways are there still
  }
}

async function copy() {
  if (!written()) return;
  const box = of("text");
  box.hidden = false;
  box.value = sheet();
  try {
    await navigator.clipboard.writeText(box.value);
    unsaved = false;
    tell("copied");
  } catch {
    tell("copy_yourself");
    box.select();
  }
}

const told = new URLSearchParams(location.hash.slice(1));
for (const name of ["subject", "we"]) {
  data[name] = data[name] || oneLine(told.get(name) || "") || null;
  if (data[name]) of(name).textContent = data[name];
}

form.addEventListener("input", changed);
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("pageshow", (event) => event.persisted && location.reload());
addEventListener("hashchange", () => location.reload()); // about something else, or for another team
addEventListener("beforeunload", (event) => {
  if (!unsaved || !answered().length) return;
  event.preventDefault();
  event.returnValue = true; // for browsers from before 2024
});

const kept = found();
of("go-on").addEventListener("click", () => {
  restore();
  begin();
  goTo(openFrom(0));
});
of("wipe").addEventListener("click", () => {
  forget();
  begin();
});
of("wipe-after").addEventListener("click", () => {
  if (!confirm(say("sure"))) return;
  of("done").append(of("then")); // to whom it goes, and the code: they may be needed still
  forget();
  form.hidden = true;
  of("done").hidden = false;
  of("done").querySelector("h2").focus();
});
of("back").addEventListener("click", () => goTo(at - 1));
of("next").addEventListener("click", () => goTo(fromEnd ? openFrom(at + 1) : at + 1));
of("save").addEventListener("click", save);
of("share").addEventListener("click", share);
of("copy").addEventListener("click", copy);
of("to-open").addEventListener("click", () => {
  fromEnd = true;
  goTo(openFrom(0));
});

of("asleep").remove();
of("keeps-nothing").hidden = ofWindow !== null;
if (kept.length) {
  of("found").hidden = false;
  of("found").querySelector("h2").focus();
} else {
  begin();
}
