import Foundation
import Synchronization

/// Single keys from a terminal, without waiting for Return; the terminal is given back as it was.
///
/// Ctrl-C counts as the wish to stop, so that what was done is kept.
final class Keyboard {
    private var before = termios()
    private let isInterrupted: Interruption
    private let interrupt: Interrupt
    private var hasEnded = false

    /// `nil` when standard input is no terminal.
    init?() {
        guard isatty(STDIN_FILENO) == 1, unsafe tcgetattr(STDIN_FILENO, &before) == 0 else {
            return nil
        }
        let interruption = Interruption()
        isInterrupted = interruption
        interrupt = Interrupt { interruption.note() }
        var single = before
        single.c_lflag &= ~tcflag_t(ICANON | ECHO)
        unsafe tcsetattr(STDIN_FILENO, TCSANOW, &single)
    }

    /// Gives the terminal back; what comes after it does nothing.
    func end() {
        guard !hasEnded else { return }
        hasEnded = true
        unsafe tcsetattr(STDIN_FILENO, TCSANOW, &before)
        interrupt.end()
    }

    deinit { end() }

    /// The next key within so many seconds; keys without a meaning count as none.
    ///
    /// The end of the input is a wish to stop: nobody is there any more.
    func key(within seconds: Double) -> PlayerKey? {
        var left = seconds
        while left > 0 {
            if isInterrupted.isNoted { return .quit }
            let slice = min(left, 0.2)
            var asked = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&asked, 1, Int32(slice * 1000)) > 0 {
                var byte: UInt8 = 0
                guard unsafe read(STDIN_FILENO, &byte, 1) == 1 else { return .quit }
                return Self.meaning(of: byte)
            }
            left -= slice
        }
        return isInterrupted.isNoted ? .quit : nil
    }

    static func meaning(of byte: UInt8) -> PlayerKey? {
        switch Character(UnicodeScalar(byte)) {
        case "\n", "\r", " ", "n": .next
        case "b": .back
        case "s": .skip
        case "p": .pause
        case "+": .longer
        case "-": .shorter
        case "q", "\u{04}": .quit
        default: nil
        }
    }
}

/// Whether Ctrl-C was pressed.
final class Interruption: Sendable {
    private let noted = Mutex(false)

    var isNoted: Bool { noted.withLock { $0 } }
    func note() { noted.withLock { $0 = true } }
}
