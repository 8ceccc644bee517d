/// What a child process may take. The system keeps all of these but the time and the output, which the runner keeps.
public struct ChildLimits: Sendable, Hashable {
    /// How long it may take by the clock on the wall, its start included.
    public var time: Duration
    /// Seconds of processor, at least 1.
    public var processorSeconds: Int
    /// Bytes of address space, which is more than what it holds in memory: Linux keeps no limit of the latter.
    public var memory: Int
    /// The most bytes that it may write to its standard output.
    public var output: Int
    /// How many processes and threads it may be, itself included; nil for no limit. Counted for the child alone where it gets a
    /// user namespace (where its network is cut off), else for its whole account. Root is not bound by it.
    public var processes: Int?
    /// The most bytes of any file that it writes. With 0 it can make a file where its account may, but put nothing into it.
    public var fileSize: Int
    /// How many files it may have open at once.
    public var openFiles: Int

    /// The limits of a program that reads its input, thinks and answers: one process that writes no file.
    public init(
        time: Duration, processorSeconds: Int, memory: Int, output: Int, processes: Int? = 1, fileSize: Int = 0,
        openFiles: Int = 64
    ) {
        self.time = time
        self.processorSeconds = max(1, processorSeconds)
        self.memory = memory
        self.output = output
        self.processes = processes
        self.fileSize = fileSize
        self.openFiles = openFiles
    }

    /// As prlimit(1) takes them.
    var arguments: [String] {
        ["--core=0", "--cpu=\(processorSeconds)", "--as=\(memory)", "--fsize=\(fileSize)", "--nofile=\(openFiles)"]
            + (processes.map { ["--nproc=\($0)"] } ?? [])
    }
}
