"use strict";
// The public's form, where scripts run.
globalThis.Manumit ??= {};
Manumit.reporting = {};
