let usage =
    "usage: area-finding-benchmark measure COLUMNS ROWS HALVINGS POINTS | write FILE COLUMNS ROWS HALVINGS POINTS"
var arguments = Array(CommandLine.arguments.dropFirst())
let command = arguments.isEmpty ? "" : arguments.removeFirst()
let path = command == "write" && !arguments.isEmpty ? arguments.removeFirst() : nil
let numbers = arguments.compactMap { Int($0) }
if numbers.count == 4, numbers.allSatisfy({ $0 > 0 }), numbers[2] <= 16 {
    let task = FindingTask(columns: numbers[0], rows: numbers[1], halvings: numbers[2], points: numbers[3])
    if command == "measure" {
        try Measurement(task: task).run()
    } else if let path {
        try task.write(to: path)
    } else {
        print(usage)
    }
} else {
    print(usage)
}
