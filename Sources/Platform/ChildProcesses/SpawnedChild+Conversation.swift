internal import Foundation

extension SpawnedChild {
    /// Gives the child its input, takes its output and waits for its end, all on this thread: never one of those that carry
    /// tasks. However it goes, the child and its group have ended and the pipes are closed afterwards.
    ///
    /// - Throws: `.tookTooLong`, `.tooLarge`, `.cancelled`, `.failed` where a signal ended it.
    func conversation(
        _ given: [UInt8], _ limits: ChildLimits, _ stop: StopSign
    ) throws(ChildProcessError) -> ChildEnding {
        ignoreBrokenPipes()
        var exchange = Exchange(input: input, output: output, mostOutput: limits.output)
        let end = ContinuousClock.now + limits.time
        let fault = given.withUnsafeBytes { exchange.run(with: self, $0, until: end, stop) }
        // The number of a leader that nobody has waited for, and so of its group, cannot be another's.
        _ = kill(-process, SIGKILL)
        _ = kill(process, SIGKILL)
        let status = waited()
        if let fault = fault ?? exchange.drain() { throw fault }
        switch status & 0x7F {
        case 0: return ChildEnding(status: (status >> 8) & 0xFF, output: exchange.answer)
        case SIGXCPU, SIGKILL: throw ChildProcessError(.tookTooLong)
        case let signal: throw ChildProcessError(.failed, "signal \(signal)")
        }
    }

    /// Whether it has ended; nobody has waited for it yet.
    var hasEnded: Bool {
        var information = siginfo_t()
        let status = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
        return status == 0 ? information.si_signo == SIGCHLD : errno != EINTR
    }

    private func waited() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return SIGKILL }
        }
        return status
    }

    /// A child that does not read would else end this program. The thread is one child's own and ends with it.
    private func ignoreBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}
