import Jobs

/// Which jobs are asked for, as the address says it.
struct JobListSearch: Sendable, Hashable {
    var filter: JobFilter

    init(_ form: Form) {
        let kind = String(form["kind"].prefix(100))
        filter = JobFilter(state: Job.State(rawValue: form["state"]), kind: kind.isEmpty ? nil : kind)
    }

    var isFiltered: Bool { filter != JobFilter() }
}
