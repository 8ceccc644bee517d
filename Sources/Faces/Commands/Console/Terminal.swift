internal import Foundation
internal import Languages

/// What is known of the terminal behind a stream.
enum Terminal {
    /// Whether a person sees the stream, and not a file or a pipe.
    static func isBehind(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// The columns of the terminal behind a stream; nil where there is none.
    static func width(_ descriptor: Int32) -> Int? {
        guard isBehind(descriptor) else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes a message to standard error, in the language of the command line.
    static func tell(_ message: Message) { tell(say(message)) }

    /// Writes one line to standard error.
    static func tell(_ line: String) { write(line.shownPlainly + "\n") }

    /// Writes to standard error as far as it takes anything: that nobody hears is no reason to end.
    static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Asks for a line that does not show while it is typed.
    /// - Returns: nil where there is no terminal to ask on, or input ended.
    static func askInSecret(_ prompt: Message) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        write("\(say(prompt)) ")
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            tell("")
        }
        return readLine(strippingNewline: true)
    }
}
