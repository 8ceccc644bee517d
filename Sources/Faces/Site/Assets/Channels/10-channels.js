"use strict";
// The pages on which keys are made: of those who receive reports, and of channels.
globalThis.Manumit ??= {};
Manumit.channels = {};
