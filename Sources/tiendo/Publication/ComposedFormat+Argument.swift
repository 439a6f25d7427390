import ArgumentParser
import UseCases

extension ComposedFormat: ExpressibleByArgument {}
