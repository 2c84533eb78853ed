using BenchmarkDotNet.Running;
using SalesProcess.Benchmarks.Peers;
using SalesProcess.Benchmarks.Ratios;

if (args is ["ratios", .. var suites])
{
    return RatioSuites.Run(suites);
}

if (args is ["lines", .. var files])
{
    return PeerRuns.Write(files);
}

if (args is ["peer", .. var job])
{
    return PeerRuns.Run(job);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
