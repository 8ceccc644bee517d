import Foundation

/// A process that we started, with those that it started in turn.
struct ProcessGroup {
    var leader: pid_t

    /// How much memory they hold together, in bytes; 0 where the system does not tell. What they share counts for each.
    var memory: Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let held = names.compactMap { pid_t($0) }.reduce(0) { $0 + pages(of: $1) }
        return held * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// Ends them at once. Only a group of its own is ended as one: else it might be ours.
    func end() {
        guard leader > 1, getpgid(0) != leader else { return }
        _ = kill(-leader, SIGKILL)
    }

    /// The resident pages of a process of the group (proc_pid_stat(5): after the name come state, parent, group, and as the
    /// 22nd from there the pages); 0 of another.
    private func pages(of process: pid_t) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let name = text.lastIndex(of: ")")
        else { return 0 }
        let fields = text[text.index(after: name)...].split(separator: " ")
        guard fields.count > 21, pid_t(fields[2]) == leader else { return 0 }
        return Int(fields[21]) ?? 0
    }
}
