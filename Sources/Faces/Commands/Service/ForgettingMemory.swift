internal import Foundation

/// Makes the process forget: memory that is given back is overwritten at once, so that what somebody typed does not lie about in it, and no core of it
/// is written. Plain text of a report passes through a server whose reporter runs no scripts, and parts of it through buffers that are not ours.
///
/// glibc overwrites what is freed where it is told to (`glibc.malloc.perturb`), but not what its cache of each thread takes, which is therefore
/// switched off. Both hold only if they are there when the process begins: so it begins once more, with the same arguments, in the same process.
enum ForgettingMemory {
    /// glibc's name for its settings (`ld.so(8)`, glibc 2.26 and later).
    private static let variable = "GLIBC_TUNABLES"
    private static let settings = ["glibc.malloc.perturb=165", "glibc.malloc.tcache_count=0"]

    /// Begins again where the settings are not there yet. Returns where they are, where another of glibc's settings stands against them, and where
    /// the system cannot do it: the program runs all the same.
    static func begin() {
        #if os(Linux) && canImport(Glibc)
            prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
            var none = rlimit(rlim_cur: 0, rlim_max: 0)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
            let given = ProcessInfo.processInfo.environment[variable] ?? ""
            guard !given.contains("glibc.malloc.perturb") else { return }
            setenv(variable, ((given.isEmpty ? [] : [given]) + settings).joined(separator: ":"), 1)
            let arguments = CommandLine.arguments.map { strdup($0) } + [nil]
            execv("/proc/self/exe", arguments)
        #endif
    }
}
