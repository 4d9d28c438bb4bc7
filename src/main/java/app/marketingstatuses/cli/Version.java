package app.marketingstatuses.cli;

import app.marketingstatuses.session.Installed;
import picocli.CommandLine.IVersionProvider;

/** Name, version and commit of this program, as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Installed.version();
        String name = "Marketing Statuses " + (version == null ? "(development)" : version);
        return new String[] {
            Installed.here().commit().map(commit -> name + ", " + commit).orElse(name)
        };
    }
}
