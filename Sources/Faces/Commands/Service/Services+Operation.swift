internal import Jobs
internal import Mail
internal import Site
internal import Storage

extension Services {
    /// What those who run the program may know of the store.
    var operation: OperationServices {
        OperationServices(
            storeAnswers: { [store] in
                let answers = try? await store.read { try $0.count("SELECT COUNT(*) FROM migration") }
                return answers != nil
            },
            figures: { [store] in
                let (jobs, letters) = try await store.read { transaction in
                    (try Jobs.counts(in: transaction), try Outbox.counts(in: transaction))
                }
                return jobs.sorted { $0.key.rawValue < $1.key.rawValue }.map { state, count in
                    Figure("manumit_jobs", "Jobs by state.", ["state": state.rawValue], value: Double(count))
                }
                    + letters.sorted { $0.key.rawValue < $1.key.rawValue }.map { state, count in
                        Figure("manumit_letters", "Letters by state.", ["state": state.rawValue], value: Double(count))
                    }
            })
    }
}
