import ArgumentParser
import Domain

extension ComposedFormat: ExpressibleByArgument {}
