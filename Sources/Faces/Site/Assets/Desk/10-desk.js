"use strict";
// The pages of those who receive reports.
globalThis.Manumit ??= {};
Manumit.desk = {};
