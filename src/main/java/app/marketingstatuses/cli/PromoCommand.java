package app.marketingstatuses.cli;

import picocli.CommandLine.Command;

@Command(description = "Promo codes given to orders, and lists of your own to give.")
final class PromoCommand {}
