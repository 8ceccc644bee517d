internal import Access
internal import AuditTrail
internal import Jobs
internal import Languages
internal import Mail
internal import Settings
internal import Site
internal import Storage
internal import Tendering

extension Services {
    /// Registers the work that runs by itself. Sending needs a mail server; without one letters wait.
    func registerWork(_ settings: Settings) throws {
        if let sender = try MailSender(settings, self) {
            jobs.register("mail.send") { _ in
                _ = try await sender.sendDue()
                return nil
            }
            jobs.schedule("mail.send", .every(seconds: 15), orWhenAnnounced: Outbox.topic)
        }
        let (jobs, outbox, accounts, store, keeper) = (jobs, outbox, accounts, store, keeper)
        jobs.register("trail.link", backOff: BackOff(first: TrailKeeper.linkingSeconds, longest: 60)) { _ in
            do { try await keeper.link() } catch {
                if !Task.isCancelled { Terminal.tell(.commandServeTrailWaits(problem: FailureText.of(error))) }
                throw error
            }
            return nil
        }
        jobs.schedule("trail.link", .every(seconds: TrailKeeper.linkingSeconds))
        let tendering = buying.tendering
        jobs.register("tenders.watch") { _ in try StoredJSON.encoded(await tendering.watchAwards()) }
        jobs.schedule("tenders.watch", .daily(hour: 3, minute: 40), orWhenAnnounced: Tendering.listsTopic)
        clean("mail.clean", at: 10) { _ = try await outbox.removeOld(in: store) }
        clean("jobs.clean", at: 20) { _ = try await jobs.removeOld() }
        clean("access.clean", at: 30) { _ = try await accounts.removeExpired() }
    }

    /// Tidies up every night.
    private func clean(_ kind: String, at minute: Int, _ work: @escaping @Sendable () async throws -> Void) {
        jobs.register(kind) { _ in
            try await work()
            return nil
        }
        jobs.schedule(kind, .daily(hour: 2, minute: minute))
    }
}
