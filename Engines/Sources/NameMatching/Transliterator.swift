/// Turns a word of any script into Latin letters, for instance "Мінск" into "Minsk".
///
/// The engine has no tables of the world's scripts: callers pass in what their platform offers (ICU's `Any-Latin`).
/// It is called only for words that hold letters the engine cannot fold to `a`…`z` by itself, one word at a time
/// (one character at a time for Han), and must give the same answer for the same word.
public typealias Transliterator = @Sendable (String) -> String
