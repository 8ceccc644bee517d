"use strict";
// The public's form, where scripts run: what is written stays in this browser's memory until it has been sealed here. The
// files of this folder are served as one script, in the order of their names; `95-start.js` sets it going.
globalThis.Manumit ??= {};
Manumit.reporting = {};
