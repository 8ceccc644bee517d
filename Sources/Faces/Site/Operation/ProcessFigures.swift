import Foundation

/// What the system tells of this process.
enum ProcessFigures {
    static func all() -> [Figure] {
        [
            memory().map {
                Figure("process_resident_memory_bytes", "Memory that the process holds, in bytes.", value: $0)
            },
            openFiles().map {
                Figure("process_open_fds", "Files and connections that the process holds open.", value: $0)
            },
        ].compactMap { $0 }
    }

    /// The second number of `/proc/self/statm` counts pages (proc(5)).
    private static func memory() -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? Double(numbers[1]).map { $0 * Double(sysconf(Int32(_SC_PAGESIZE))) } : nil
    }

    private static func openFiles() -> Double? {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")).map { Double($0.count) }
    }
}
