import ArgumentParser

/// How a listing is printed.
struct ListFormat: ParsableArguments {
    @Flag(help: "Print JSON.")
    var json = false
}
