/** The style sheet of the page: no script, no font, no image; light and dark, screen and paper. */
import type { ClaimKind } from "../../types.js";
import { KINDS } from "./legend.js";

/** A colour for every kind, dark enough to read on white and light enough to read on black. */
const COLOURS: Readonly<Record<ClaimKind, readonly [light: string, dark: string]>> = {
  event: ["#1d5fc4", "#79b0ff"],
  state: ["#0b7a75", "#4fd1c5"],
  quantity: ["#2f7d1f", "#86d56f"],
  causal: ["#7a3cc2", "#c39bff"],
  rule: ["#4a4fb5", "#a3a8ff"],
  prediction: ["#b45309", "#f5b04c"],
  intention: ["#a3195b", "#ff8fbf"],
  evaluation: ["#b3261e", "#ff9a8f"],
  experience: ["#5b6470", "#aab4c0"],
};

const variables = (shade: 0 | 1): string => KINDS.map(([kind]) => `--${kind}: ${COLOURS[kind][shade]};`).join(" ");

const perKind = KINDS.map(([kind]) => `
.k-${kind} { --kind: var(--${kind}); }
body:has(#show-${kind}:not(:checked)) .entry.k-${kind} { display: none; }
body:has(#show-${kind}:not(:checked)) .claim.k-${kind} { background: none; border-bottom-color: transparent; }`).join("");

const SCREEN = `
:root { color-scheme: light dark; --paper: #fffdf8; --panel: #f6f2e9; --ink: #1c1a17; --soft: #6b655b; --line: #ddd6c8; ${variables(0)}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --panel: #1f2125; --ink: #e8e4dc; --soft: #a09a8e; --line: #34363b; ${variables(1)} } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-block: 6rem; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
a { color: inherit; }
bdi { unicode-bidi: isolate; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 2px; }
.top { padding: 1.4rem clamp(1rem, 4vw, 3.5rem) 1rem; border-bottom: 1px solid var(--line); }
.brand { margin: 0; font-size: .8rem; color: var(--soft); }
.brand strong { color: var(--ink); font-weight: 650; }
.strip { display: block; width: 100%; height: .55rem; margin: .8rem 0; border-radius: 3px; background: var(--panel); }
.strip { shape-rendering: crispEdges; } .strip rect { fill: var(--line); } .strip .blank { fill: var(--paper); } .strip [class^="k-"] { fill: var(--kind); }
.legend { display: flex; flex-wrap: wrap; gap: .35rem .9rem; margin: 0; padding: 0; border: 0; font-size: .85rem; }
.legend legend { float: left; padding: 0; margin-right: .2rem; color: var(--soft); }
.choice { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; }
.choice input { accent-color: var(--kind, var(--ink)); margin: 0; width: .95rem; height: .95rem; }
.only { margin-left: auto; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 27rem); align-items: start; }
.text { position: relative; padding: 2.2rem clamp(1rem, 4vw, 3.5rem) 5rem; max-width: 49rem; width: 100%; justify-self: center; font: 1.19rem/1.95 var(--serif); font-kerning: normal; font-variant-numeric: oldstyle-nums; hanging-punctuation: first last; overflow-wrap: break-word; }
.block { position: relative; margin: 0 0 1.15em; white-space: pre-line; text-wrap: pretty; }
.title { font-size: 2.05em; line-height: 1.36; font-weight: 600; letter-spacing: -.012em; text-wrap: balance; margin-bottom: .8em; }
.heading { font-size: 1.25em; line-height: 1.5; margin-top: 1.6em; }
.quote { margin-inline: 1.5em; font-style: italic; }
.list-item { padding-left: 1.1em; } .list-item::before { content: "•"; position: absolute; left: 0; color: var(--soft); }
.byline, .dateline, .caption { font: .8em/1.8 var(--sans); color: var(--soft); }
.question { font-style: italic; color: var(--soft); }
.boilerplate { font: .78em/1.7 var(--sans); color: var(--soft); border-left: 3px solid var(--line); padding-left: .9em; }
mark { background: none; color: inherit; cursor: help; }
.claim { border-bottom: 2px solid var(--kind); background: color-mix(in srgb, var(--kind) 11%, transparent); transition: background .15s; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.d1 { padding-bottom: 3px; } .d2 { padding-bottom: 6px; } .d3 { padding-bottom: 9px; } .d4, .d5 { padding-bottom: 12px; }
.place:hover .d0, .place:focus-within .d0 { background: color-mix(in srgb, var(--kind) 26%, transparent); }
.claim.low { border-bottom-style: dotted; }
body:has(#only-worth:checked) .entry.low { display: none; }
body:has(#only-worth:checked) .claim.low { background: none; border-bottom-color: transparent; }
.text .number { font: 600 .58em/1 var(--sans); vertical-align: .62em; color: var(--soft); text-decoration: none; padding: 0 .12em; user-select: none; direction: ltr; unicode-bidi: isolate; }
.number:target { color: var(--paper); background: var(--ink); border-radius: 3px; }
.card { visibility: hidden; opacity: 0; position: absolute; z-index: 2; left: 0; right: 0; display: block; margin-top: .1rem; padding: .7rem .9rem; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 8px 28px rgb(0 0 0 / .18); font: .85rem/1.5 var(--sans); font-style: normal; text-align: start; white-space: normal; color: var(--ink); transition: opacity .12s .18s, visibility 0s .18s; letter-spacing: 0; font-variant-numeric: tabular-nums; }
.place:hover > .card, .place:focus-within > .card { visibility: visible; opacity: 1; }
.place:focus-within > .card { z-index: 3; }
.told, .line { display: block; } .told + .told { margin-top: .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
.told .line + .line { font-family: var(--serif); font-size: 1.05em; }
.kind { display: inline-block; padding: .02em .5em; border-radius: 99px; font-size: .78em; font-weight: 600; color: var(--paper); background: var(--kind); }
.own-voice, .sure { color: var(--soft); } .stance { font-style: italic; } .denying, .accusing { color: var(--evaluation); }
.score { white-space: nowrap; font-variant-numeric: tabular-nums; } .bar { vertical-align: .06em; } .track { fill: var(--line); } .fill { fill: var(--kind); }
.list { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; overscroll-behavior: contain; padding: 1.6rem 1.4rem 3rem; background: var(--panel); border-left: 1px solid var(--line); font-size: .9rem; }
.list h2 { margin: 0 0 1rem; font-size: .8rem; font-weight: 600; color: var(--soft); }
.list ol { list-style: none; margin: 0; padding: 0; }
.entry { padding: .8rem .8rem .75rem; border-left: 3px solid var(--kind); border-radius: 2px; margin-bottom: .7rem; background: var(--paper); overflow-wrap: anywhere; }
.entry:target { box-shadow: 0 0 0 2px var(--kind); }
.entry p { margin: 0; } .statement { font: 1.08em/1.45 var(--serif); margin-bottom: .3rem !important; }
.entry .number { font: 600 .75em var(--sans); color: var(--soft); }
.meta { color: var(--soft); font-size: .92em; } .meta strong { color: var(--ink); font-weight: 600; } .entry .kind { margin-right: .2em; }
details { font-size: .86em; color: var(--soft); } summary { cursor: pointer; width: max-content; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .4rem 0 0; } dd { margin: 0; color: var(--ink); }
.foot { padding: 1rem clamp(1rem, 4vw, 3.5rem) 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8rem; } .foot p { margin: .2rem 0; }
.none { color: var(--soft); }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } .text { font-size: 1.1rem; padding-bottom: 2rem; } .list { position: static; max-height: none; border-left: 0; border-top: 1px solid var(--line); } .only { margin-left: 0; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }`;

const PAPER = `
@media print {
  :root { color-scheme: light; --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #bbb; ${variables(0)} }
  @page { margin: 18mm 16mm; }
  main { display: block; } .text { max-width: none; padding: 1rem 0; font-size: 10.5pt; line-height: 1.7; }
  .choice { border-bottom: 2px solid var(--kind); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .card, .legend input, .only, summary { display: none; } .list { position: static; max-height: none; overflow: visible; border: 0; padding: 1rem 0; }
  .entry { break-inside: avoid; padding: .2rem .7rem; } .top, .foot { padding-inline: 0; }
  .claim, .kind, .strip rect, .entry, .bar rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; } .claim { background: none; }
}`;

/** The whole style sheet. */
export const STYLE: string = `${SCREEN}${perKind}${PAPER}\n`;
