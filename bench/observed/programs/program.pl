# What Perl and its libraries report: program.pl <library> <task> <argument>…
use strict;
use warnings;
use JSON::PP;

my ($library, $task, @args) = @ARGV;

sub note {
    my %name = @_;
    open(my $file, '>', $ENV{NAMES});
    print $file encode_json([\%name]);
}

sub fetch_lwp {
    my ($url, $seconds) = @_;
    require LWP::UserAgent;
    my $response = LWP::UserAgent->new($seconds ? (timeout => $seconds) : ())->get($url);
    return print $response->decoded_content, "\n" if $response->is_success && !$response->header('X-Died');
    note(name => $response->status_line, message => $response->header('X-Died') // $response->decoded_content);
    warn $response->decoded_content, "\n" if $response->code == 500;
    warn $response->header('X-Died'), "\n" if $response->header('X-Died');
    die $response->status_line, "\n";
}

sub fetch_tiny {
    my ($url, $seconds) = @_;
    require HTTP::Tiny;
    my $response = HTTP::Tiny->new(verify_SSL => 1, $seconds ? (timeout => $seconds) : ())->get($url);
    return print $response->{content}, "\n" if $response->{success};
    note(name => "$response->{status} $response->{reason}", message => $response->{content});
    die "$response->{status} $response->{reason}\n", $response->{status} == 599 ? $response->{content} : '';
}

sub listen_on {
    my ($host, $port) = @_;
    require IO::Socket::INET;
    IO::Socket::INET->new(LocalAddr => $host, LocalPort => $port, Listen => 5) and return;
    note(name => '$!', errno => $! + 0, message => "$!");
    die "Cannot listen: $@\n";
}

sub open_many {
    my @files;
    while (open(my $file, '<', '/dev/null')) { push @files, $file }
    my ($errno, $message) = ($! + 0, "$!");
    close $_ for @files;
    note(name => '$!', errno => $errno, message => $message);
    die "Cannot open /dev/null: $message";
}

sub write_to {
    my ($host, $port) = @_;
    require IO::Socket::INET;
    $SIG{PIPE} = 'IGNORE';
    my $socket = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port) or die $@;
    $socket->autoflush(1);
    do { select(undef, undef, undef, 0.3) } while (print $socket 'hello');
    my ($errno, $message) = ($! + 0, "$!");
    note(name => '$!', errno => $errno, message => $message);
    die "Cannot write: $message";
}

my %tasks = (
    fetch     => $library eq 'lwp' ? \&fetch_lwp : \&fetch_tiny,
    listen    => \&listen_on,
    open_many => \&open_many,
    write     => \&write_to,
);
$tasks{$task}->(@args);
