import Jobs

/// Where the report of an ended job stands, by the kind of job. A feature adds its line.
enum JobReports {
    static func address(of job: Job) -> Address? {
        switch job.kind {
        case "import.contracts", "import.suppliers", "import.ledger", "import.list", "check":
            Address("/imports/\(job.id)")
        default: nil
        }
    }
}
