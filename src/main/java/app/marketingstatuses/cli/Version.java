package app.marketingstatuses.cli;

import app.marketingstatuses.session.Installed;
import picocli.CommandLine.IVersionProvider;

/** Name and version of this program, as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Installed.version();
        return new String[] {"Marketing Statuses " + (version == null ? "(development)" : version)};
    }
}
