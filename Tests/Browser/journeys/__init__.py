"""What people come for, from the first page to the last: one journey a file, the same for every way of using a browser."""
