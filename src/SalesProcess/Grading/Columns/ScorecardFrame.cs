using SalesProcess.Policies;

namespace SalesProcess.Grading;

/// <summary>Where the columns, the scorecard and the room for the results are.</summary>
internal unsafe ref struct ScorecardFrame
{
    /// <summary>How many criteria there are.</summary>
    internal int Criteria;

    /// <summary>The column of each criterion.</summary>
    internal int** Columns;

    /// <summary>The least value that each criterion can have.</summary>
    internal int* Least;

    /// <summary>The greatest value that each criterion can have.</summary>
    internal int* Most;

    /// <summary>The points that each criterion gives at most.</summary>
    internal int* Full;

    /// <summary>All steps of all criteria in pairs: over which value, how many points more.</summary>
    internal int* Steps;

    /// <summary>Where the steps of each criterion end.</summary>
    internal int** StepEnds;

    /// <summary>How many edges there are between the bands of the score.</summary>
    internal int Edges;

    /// <summary>Over how many points each next band begins, where all criteria are known.</summary>
    internal int* PlainEdges;

    /// <summary>What is done where a criterion is not known.</summary>
    internal MissingCriterion Missing;

    /// <summary>By what points are multiplied before they are held against <see cref="EdgeFactors"/>.</summary>
    internal int Scale;

    /// <summary>By what the points that were to be had are multiplied, for each edge.</summary>
    internal int* EdgeFactors;

    /// <summary>One where an edge belongs to the band above it, else zero.</summary>
    internal int EdgeBelow;

    /// <summary>Receives the points of each line.</summary>
    internal int* Points;

    /// <summary>Receives the number of the band of each line.</summary>
    internal byte* Bands;
}
