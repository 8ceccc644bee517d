"""The parts of the demonstration data, one module a file of the result."""
